/**
 * A copy of a text that shares no memory with what it was cut from. A cell is a window on the file's text, and keeping
 * one short name would keep all of a large file alive.
 */
export function detached(text: string): string {
  if (text.length < 13) return text; // engines copy what is shorter
  const joined = text.slice(0, 1) + text.slice(1);
  return joined.charCodeAt(0) >= 0 ? joined : text; // looking into a joined text makes the engine write it out
}
