import type { Tree } from "../view/tree";

/** The tree that an element was last made to look like; its events are looked up here. */
const shown = new WeakMap<Element, Tree>();

export const treeOf = (node: Element): Tree | undefined => shown.get(node);

const SVG = "http://www.w3.org/2000/svg";

/**
 * Makes the children of an element look like some trees with as few changes as can be: elements that stay keep their
 * focus, their selection and what the user opened.
 */
export function patch(parent: Element, wanted: readonly (Tree | string)[]): void {
  const keyed = new Map<string, Element>();
  for (const child of parent.children) {
    const key = shown.get(child)?.key;
    if (key !== undefined) keyed.set(key, child);
  }
  let at: ChildNode | null = parent.firstChild;
  for (const tree of wanted) {
    const node = nodeFor(tree, at, keyed, parent);
    if (node === at) at = at.nextSibling;
    else parent.insertBefore(node, at);
    if (typeof tree !== "string") show(node as Element, tree);
  }
  while (at) {
    const next: ChildNode | null = at.nextSibling;
    at.remove();
    at = next;
  }
}

/** A node that can become what is wanted: the one with its key, the one that stands there, or a new one. */
function nodeFor(
  tree: Tree | string,
  at: ChildNode | null,
  keyed: ReadonlyMap<string, Element>,
  parent: Element,
): ChildNode {
  if (typeof tree === "string") {
    if (!(at instanceof Text)) return document.createTextNode(tree);
    if (at.data !== tree) at.data = tree;
    return at;
  }
  const namespace = tree.tag === "svg" || parent.namespaceURI === SVG ? SVG : parent.namespaceURI;
  const candidate = tree.key === undefined ? at : keyed.get(tree.key);
  const fits =
    candidate instanceof Element && candidate.localName === tree.tag && shown.get(candidate)?.key === tree.key;
  return fits ? candidate : document.createElementNS(namespace, tree.tag);
}

function show(node: Element, tree: Tree): void {
  const before = shown.get(node);
  shown.set(node, tree);
  for (const name of Object.keys(before?.attributes ?? {})) {
    if (tree.attributes[name] === undefined) node.removeAttribute(name);
  }
  patch(node, tree.children);
  for (const [name, value] of Object.entries(tree.attributes)) setAttribute(node, name, value);
}

function setAttribute(node: Element, name: string, value: Tree["attributes"][string]): void {
  if (name === "value" && isField(node)) {
    // Writing a value moves the caret, so only where it differs.
    if (node.value !== String(value)) node.value = String(value);
    return;
  }
  if (name === "checked" && node instanceof HTMLInputElement) {
    node.checked = value === true;
    return;
  }
  if (value === undefined || value === false) node.removeAttribute(name);
  else if (node.getAttribute(name) !== asText(value)) node.setAttribute(name, asText(value));
}

const asText = (value: string | number | true): string => (value === true ? "" : String(value));

function isField(node: Element): node is HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement {
  return node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement || node instanceof HTMLSelectElement;
}
