import assert from "node:assert/strict";
import * as fc from "fast-check";
import { InputError } from "../../src/errors";
import { LIMITS, type Rendered, render } from "../../src/messages/index";
import { arbitraryParams } from "../messages/arbitrary-params";
import { blemishes } from "../messages/blemishes";
import { messages, voices } from "../messages/samples";
import { law } from "./law";

interface Rendering {
  readonly id: string;
  readonly voice: (typeof voices)[number];
  readonly limit: number;
  readonly params: Readonly<Record<string, unknown>>;
}

/**
 * A text is refused with a typed error, or it is without a blemish and within its limit; and once it fits, more room
 * changes nothing but brings back what was left out.
 */
export const rendering = law<Rendering>({
  name: "rendering",
  file: "rendering",
  cases: fc.constantFrom(...messages).chain(([id, contract]) =>
    fc.record({
      id: fc.constant(id),
      voice: fc.constantFrom(...voices),
      limit: fc.oneof(fc.constant(LIMITS[contract.channel]), fc.integer({ min: 60, max: 600 })),
      params: arbitraryParams(contract),
    }),
  ),
  check: ({ id, voice, limit, params }) => {
    const rendered = attempt(id, params, { ...voice, limit });
    if (!rendered) return;
    const { text, length, dropped, shortened } = rendered;
    // A writer's or a friend's own punctuation in the middle of a value is theirs.
    const own = blemishes(text).filter((name) => !name.includes("punctuation"));
    assert.deepEqual(own, [], JSON.stringify(text));
    assert.ok(length <= limit && length === text.length, `${length} of ${limit}`);
    assert.deepEqual(attempt(id, params, { ...voice, limit }), rendered, "the same every time");
    const roomier = attempt(id, params, { ...voice, limit: limit + 1_000 });
    assert.ok(roomier, "what fits somewhere fits where there is more room");
    if (dropped.length + shortened.length === 0) assert.equal(roomier.text, text, "what fits is left as it is");
    else assert.ok(roomier.dropped.length <= dropped.length, "more room drops no more");
  },
});

function attempt(id: string, params: Rendering["params"], options: Parameters<typeof render>[2]): Rendered | undefined {
  try {
    return render(id, params, options);
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}
