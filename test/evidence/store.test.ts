import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { InputError } from "../../src/errors";
import type { Answers } from "../../src/evidence/answers";
import { dossier } from "../../src/evidence/dossier";
import { collect, type EvidenceSource, factsOf, merge } from "../../src/evidence/store";
import { anExport, connection, conversation, nameOf } from "./evidence-exports";
import { csv, OLD_CONNECTIONS, url } from "./linkedin/export-texts";

const yes = (slug: string, fact: string, value: boolean | number = true, on = "2026-01-01"): Answers => ({
  kind: "answers",
  answers: [{ person: { profileUrl: url(slug) }, fact, value, on }],
});

const SOURCES: readonly EvidenceSource[] = [
  anExport({
    connections: [connection("jan-vos", "Acme"), connection("piet-smit"), connection("zoe-bos")],
    messages: [...conversation("jan-vos", 5), ...conversation("zoe-bos", 1)],
    positions: [["Acme BV", "Boss", "", "", "Jan 2019", ""]],
    recommended: [["Piet", "Smit", "Boom", "06/01/25, 12:00 PM"]],
    exportedOn: "2025-06-01",
  }),
  anExport({
    connections: [connection("jan-vos", "Boom"), connection("kees-mol")],
    invitations: [["lies-pot", "INCOMING", "1/29/26, 2:37 PM", "hello"]],
    exportedOn: "2026-02-01",
  }),
  yes("jan-vos", "metInPerson"),
  yes("jan-vos", "metInPerson", false, "2026-02-02"),
  { kind: "answers", answers: [{ person: { name: "Kees Mol" }, fact: "trusts", value: true, on: "2026-01-01" }] },
];

describe("the order of the sources changes nothing", () => {
  const whole = JSON.stringify(collect(SOURCES));

  test("when they are permuted", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...SOURCES], { minLength: SOURCES.length }), (sources) => {
        expect(JSON.stringify(collect(sources))).toBe(whole);
      }),
      { numRuns: 40 },
    );
  });

  test("when they are collected apart and merged", () => {
    const part = fc.array(fc.boolean(), { minLength: SOURCES.length, maxLength: SOURCES.length });
    fc.assert(
      fc.property(part, fc.boolean(), (isFirst, swapped) => {
        const first = collect(SOURCES.filter((_, i) => isFirst[i]));
        const second = collect(SOURCES.filter((_, i) => !isFirst[i]));
        expect(JSON.stringify(swapped ? merge(second, first) : merge(first, second))).toBe(whole);
      }),
      { numRuns: 40 },
    );
  });

  test("and the same source twice is as good as once", () => {
    expect(JSON.stringify(collect([...SOURCES, ...SOURCES]))).toBe(whole);
  });
});

test("a store is plain JSON", () => {
  const store = collect(SOURCES);
  expect(JSON.parse(JSON.stringify(store))).toEqual(store);
});

test("what no reader made is refused with its position", () => {
  const run = () => collect([{ kind: "csv" } as unknown as EvidenceSource]);
  expect(run).toThrow(InputError);
  expect(run).toThrow("sources[0]");
});

test("a broken answer is rejected with its position and without its content", () => {
  const answers = [
    { person: { name: "Jan Vos" }, fact: "knows", value: true, on: "soon" },
    { person: {}, fact: "knows", value: true, on: "2026-01-01" },
    null,
    { person: { name: "Jan Vos" }, fact: "knows", value: true, on: "2026-01-01" },
    { person: { name: "Jan Vos" }, fact: "", value: true, on: "2026-01-01" },
    { person: { name: "Jan Vos" }, fact: "knows", value: null, on: "2026-01-01" },
  ] as unknown as Answers["answers"];
  const store = collect([{ kind: "answers", answers, file: "answers.json" }]);
  expect(store.rejected).toEqual([
    { file: "answers.json", row: 1, reason: "bad-date" },
    { file: "answers.json", row: 2, reason: "no-person" },
    { file: "answers.json", row: 3, reason: "not-an-answer" },
    { file: "answers.json", row: 5, reason: "no-fact" },
    { file: "answers.json", row: 6, reason: "no-value" },
  ]);
  expect(factsOf(store)).toHaveLength(1);
});

test("rows about myself are left out", () => {
  const store = collect([anExport({ connections: [connection("eva-terpstra"), connection("jan-vos")] })]);
  expect(Object.keys(store.people)).toEqual(["profile:jan-vos"]);
  expect(collect([yes("jan-vos", "knows")], { me: { profileUrl: url("jan-vos") } }).people).toEqual({});
});

describe("who is who", () => {
  const recommendedBy = (given: string, family: string) => ({
    recommended: [[given, family, "", "06/01/25, 12:00 PM"]],
  });

  test("a name that one connection has is that connection", () => {
    const store = collect([anExport({ connections: [connection("jan-vos")], ...recommendedBy("JAN", "Vos, MBA") })]);
    expect(dossier(store, { profileUrl: url("jan-vos") }).facts).toHaveLength(2);
  });

  test("a name that two connections have is neither, and is asked about", () => {
    const two = [connection("jan-vos"), ["Jan", "Vos", url("jan-vos-2"), "", "", "", "06 Mar 2023"]];
    const store = collect([anExport({ connections: two, ...recommendedBy("Jan", "Vos") })]);
    const { answers, questions } = dossier(store, { profileUrl: url("jan-vos") });
    expect(answers).toEqual({});
    expect(questions[0]).toMatchObject({ fact: "knows", reason: "homonyms", because: [store.unmatched[0]?.fact.id] });
    expect(store.unmatched[0]?.candidates).toEqual(["profile:jan-vos", "profile:jan-vos-2"]);
  });

  test("two connections of one name in a file without addresses stay apart", () => {
    const rows = [
      ["Jan", "Vos", "", "Acme", "", "06 Mar 2023"],
      ["Jan", "Vos", "", "Boom", "", "07 Mar 2023"],
      ["Piet", "Smit", "", "Acme", "", "08 Mar 2023"],
      ["Piet", "Smit", "", "Acme", "", "08 Mar 2023"],
    ];
    const store = collect([anExport({ other: { "Connections.csv": csv(OLD_CONNECTIONS, rows) } })]);
    expect(Object.keys(store.people)).toEqual(["name:piet smit"]); // the same row twice is one person
    expect(dossier(store, { name: "Jan Vos" }).match).toBe("ambiguous");
    expect(dossier(store, { name: "Piet Smit" }).match).toBe("possible");
  });

  test("an address outweighs a name: another address is another person", () => {
    const store = collect([anExport({ connections: [connection("jan-vos")], messages: conversation("jan-vos", 9) })]);
    expect(dossier(store, { name: "Jan Vos", profileUrl: url("another-vos") }).facts).toEqual([]);
  });

  test("an e-mail address joins a changed profile address to the old one", () => {
    const row = (slug: string) => ["Jan", "Vos", url(slug), "jan@vos.example", "", "", "06 Mar 2023"];
    const store = collect([
      anExport({ connections: [row("jan-old")], exportedOn: "2025-01-01" }),
      anExport({ connections: [row("jan-new")], exportedOn: "2026-01-01" }),
    ]);
    expect(Object.keys(store.people)).toEqual(["profile:jan-new"]);
    expect(dossier(store, { profileUrl: url("jan-old") }).facts).toHaveLength(2);
  });

  test("an e-mail address that two connections of one file have joins nobody", () => {
    const row = (slug: string) => ["A", slug, url(slug), "info@firm.example", "", "", "06 Mar 2023"];
    const store = collect([anExport({ connections: [row("one"), row("two")] })]);
    expect(Object.keys(store.people)).toEqual(["profile:one", "profile:two"]);
  });

  test.each(["constructor", "__proto__", "toString", "hasOwnProperty"])(
    "a person called %s is a person like others",
    (name) => {
      const store = collect([
        { kind: "answers", answers: [{ person: { name }, fact: "knows", value: true, on: "2026-01-01" }] },
      ]);
      expect(dossier(store, { name }).answers.knows).toBe(true);
      expect(dossier(collect([]), { name, profileUrl: url(name) }).match).toBe("unknown");
    },
  );
});

test("every name of a person is kept as written", () => {
  const store = collect(SOURCES);
  expect(store.people["profile:jan-vos"]?.names).toContain(nameOf("jan-vos"));
});
