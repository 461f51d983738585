import type { Happening } from "../state/state";

/** An element as plain data: what the page should look like, without touching it. */
export interface Tree {
  readonly tag: string;
  /** Tells an element from its neighbours, so that it stays itself (with its focus) when they change. */
  readonly key?: string;
  /** `true` sets an attribute without a value; `false` and `undefined` leave it out. */
  readonly attributes: Readonly<Record<string, string | number | boolean | undefined>>;
  /** What happens on a click. */
  readonly click?: Happening;
  /** What happens on input, given the new value, or for a checkbox whether it is checked. */
  readonly input?: ((value: string, checked: boolean) => Happening) | undefined;
  readonly children: readonly (Tree | string)[];
}

/** What may stand between two tags; what is nothing is left out. */
export type Child = Tree | string | number | null | false | undefined | readonly Child[];

type Attributes = Tree["attributes"];
interface Extras {
  readonly key?: string;
  readonly click?: Happening;
  readonly input?: Tree["input"];
}

/** One element. */
export function element(tag: string, attributes: Attributes, ...children: readonly Child[]): Tree {
  return { tag, attributes, children: flat(children) };
}

/** An element that does something or that keeps its identity. */
export function live(tag: string, extras: Extras, attributes: Attributes, ...children: readonly Child[]): Tree {
  return { tag, ...extras, attributes, children: flat(children) };
}

function flat(children: readonly Child[]): readonly (Tree | string)[] {
  return children.flatMap((child): readonly (Tree | string)[] => {
    if (child === null || child === false || child === undefined) return [];
    if (typeof child === "number") return [String(child)];
    if (typeof child === "string") return child === "" ? [] : [child];
    return isTree(child) ? [child] : flat(child);
  });
}

function isTree(child: Tree | readonly Child[]): child is Tree {
  return !Array.isArray(child);
}

/** The text of a tree as a reader hears it: for tests, and for what is announced. */
export function plainText(tree: Tree | string): string {
  return typeof tree === "string" ? tree : tree.children.map(plainText).join(" ");
}
