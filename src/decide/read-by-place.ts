import type { FactValue } from "../invitation/condition";

/** Reads the fact at a place of the vocabulary from an app's input. */
export type ReadAt<Input> = (input: Input, place: number) => FactValue | null | undefined;

type Named = Readonly<Record<string, FactValue | null | undefined>>;

/**
 * Reads facts by their names.
 *
 * JavaScript engines remember the shape of objects per place in the source, for one name each: a single `input[name]`
 * for all facts costs several times as much. Code per policy would help, but cannot be made under a strict content
 * security policy. So each of the first 32 facts of a vocabulary has a place of its own here.
 */
export function readByName(names: readonly string[]): ReadAt<Named> {
  const [
    name0 = "",
    name1 = "",
    name2 = "",
    name3 = "",
    name4 = "",
    name5 = "",
    name6 = "",
    name7 = "",
    name8 = "",
    name9 = "",
    name10 = "",
    name11 = "",
    name12 = "",
    name13 = "",
    name14 = "",
    name15 = "",
    name16 = "",
    name17 = "",
    name18 = "",
    name19 = "",
    name20 = "",
    name21 = "",
    name22 = "",
    name23 = "",
    name24 = "",
    name25 = "",
    name26 = "",
    name27 = "",
    name28 = "",
    name29 = "",
    name30 = "",
    name31 = "",
  ] = names;
  return (input, place) => {
    switch (place) {
      case 0:
        return input[name0];
      case 1:
        return input[name1];
      case 2:
        return input[name2];
      case 3:
        return input[name3];
      case 4:
        return input[name4];
      case 5:
        return input[name5];
      case 6:
        return input[name6];
      case 7:
        return input[name7];
      case 8:
        return input[name8];
      case 9:
        return input[name9];
      case 10:
        return input[name10];
      case 11:
        return input[name11];
      case 12:
        return input[name12];
      case 13:
        return input[name13];
      case 14:
        return input[name14];
      case 15:
        return input[name15];
      case 16:
        return input[name16];
      case 17:
        return input[name17];
      case 18:
        return input[name18];
      case 19:
        return input[name19];
      case 20:
        return input[name20];
      case 21:
        return input[name21];
      case 22:
        return input[name22];
      case 23:
        return input[name23];
      case 24:
        return input[name24];
      case 25:
        return input[name25];
      case 26:
        return input[name26];
      case 27:
        return input[name27];
      case 28:
        return input[name28];
      case 29:
        return input[name29];
      case 30:
        return input[name30];
      case 31:
        return input[name31];
      default:
        return input[names[place] ?? ""];
    }
  };
}
