import { didYouMean } from "../errors";
import type { FactModel } from "../invitation/vocabulary";
import type { Policy } from "../policy/document";
import type { Finding } from "./finding";

/** Actions that the vocabulary does not have and that are nearly one that it has; other names may be an app's own. */
export function lintActions({ actions }: FactModel, { rules, otherwise, whenOpen }: Policy): readonly Finding[] {
  const said: readonly (readonly [action: string, path: readonly (string | number)[]])[] = [
    ...rules.map((rule, i) => [rule.then.action, ["rules", i, "then", "action"]] as const),
    [otherwise.action, ["otherwise", "action"]],
    ...(whenOpen === "ask" ? [] : [[whenOpen.action, ["whenOpen", "action"]] as const]),
  ];
  return said.flatMap(([action, path]): readonly Finding[] => {
    const meant = actions.includes(action) ? undefined : didYouMean(action, actions);
    if (meant === undefined) return [];
    const message = `the vocabulary has no action \`${action}\``;
    return [{ code: "unknown-action", severity: "warning", path, message, suggestion: meant }];
  });
}
