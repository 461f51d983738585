import { strToU8, type Zippable, zipSync } from "fflate";

/** A good file of the export, with one person. */
export const CONNECTIONS =
  "First Name,Last Name,URL,Connected On\nAukje,Ottema,https://www.linkedin.com/in/aukje-o,06 Mar 2023";

/** A zip of texts. */
export function zipOf(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const contents: Zippable = {};
  for (const [path, content] of Object.entries(files)) {
    contents[path] = typeof content === "string" ? strToU8(content) : content;
  }
  return zipSync(contents);
}

/** The same zip with some bytes of a member's entry in the directory, and of its local header, written anew. */
export function patched(
  zip: Uint8Array,
  member: number,
  patch: (directory: DataView, local: DataView) => void,
): Uint8Array {
  const bytes = zip.slice();
  const view = new DataView(bytes.buffer);
  const entries: number[] = [];
  for (let at = 0; at + 4 <= bytes.length; at++) if (view.getUint32(at, true) === 0x02014b50) entries.push(at);
  const entry = entries[member] ?? 0;
  patch(new DataView(bytes.buffer, entry), new DataView(bytes.buffer, view.getUint32(entry + 42, true)));
  return bytes;
}

/** A member that declares another size than it has. */
export const declaring = (zip: Uint8Array, member: number, size: number): Uint8Array =>
  patched(zip, member, (directory, local) => {
    directory.setUint32(24, size, true);
    local.setUint32(22, size, true);
  });

/** A member whose encryption bit is set. */
export const encrypted = (zip: Uint8Array, member: number): Uint8Array =>
  patched(zip, member, (directory, local) => {
    directory.setUint16(8, 1, true);
    local.setUint16(6, 1, true);
  });
