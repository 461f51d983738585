import { vocabularyOf } from "../../../../src/policy/vocabulary-of";
import { decideColumns } from "../../../../src/warehouse/decide-columns";
import { toColumns } from "../columns";
import type { Make } from "../contestant";

export const make: Make = (policy) => ({
  prepare: (inputs) => {
    const columns = toColumns(vocabularyOf(policy), inputs) as Parameters<typeof decideColumns>[1];
    return {
      once: () => decideColumns(policy, columns).codes.length,
      actions: () => {
        const { codes, legend } = decideColumns(policy, columns);
        return Array.from(codes, (code) => (legend[code]?.status === "settled" ? legend[code].action : null));
      },
    };
  },
});
