/**
 * Leaves the wording of errors alone: a caller may test the code and the path of an error, and its words may change in
 * a patch. An error is an object with a `message`, or a call that begins with a code.
 */
import { declareValuePlugin, PluginKind } from "@stryker-mutator/api/plugin";

const reason = "the wording of an error is for people, and may change in a patch";
const isText = ({ type }) => type === "StringLiteral" || type === "TemplateLiteral";
const isCode = (node) => node?.type === "StringLiteral" && /^[a-z]+(-[a-z]+)+$/.test(node.value);

/** Found at the call, since the code itself has been mutated by the time that its words are reached. */
const words = new WeakSet();

const wording = {
  shouldIgnore({ node }) {
    if (node.type === "CallExpression" && isCode(node.arguments[0])) {
      for (const argument of node.arguments.slice(1)) if (isText(argument)) words.add(argument);
    }
    if (node.type === "ObjectProperty" && node.key.name === "message") words.add(node.value);
    return words.has(node) ? reason : undefined;
  },
};

export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, "wording", wording)];
