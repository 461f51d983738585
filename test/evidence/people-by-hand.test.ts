import { describe, expect, test } from "vitest";
import { dossier } from "../../src/evidence/dossier";
import type { EvidenceFact } from "../../src/evidence/fact";
import { forget } from "../../src/evidence/forget";
import { matchPerson } from "../../src/evidence/match-person";
import { profileUrl } from "../../src/evidence/person-key";
import { collect, factsOf, storeOf } from "../../src/evidence/store";
import { asked, connection, contact, fact, JAN, meeting, mine, praise, store } from "./facts-by-hand";

describe("whom a person may be", () => {
  const both = store([
    connection({ profile: "jan", name: "Jan Vos", emails: ["jan@x.example"], phones: ["+31600000001"] }),
    contact({ name: "Piet Smit", emails: ["piet@x.example"] }),
  ]);
  test.each([
    [{ profileUrl: profileUrl("jan"), email: "piet@x.example" }, "same profile profile:jan"],
    [{ profileUrl: profileUrl("other"), email: "PIET@x.example" }, "same email email:piet@x.example"],
    [{ email: "jan@x.example" }, "same email profile:jan"],
    [{ email: "nobody@x.example", phone: "+31 6 00000001" }, "same phone profile:jan"],
    [{ phone: "+31600000002", name: "Jan Vos" }, "possible name profile:jan"],
    [{ given: "Jan", family: "Vos" }, "possible name profile:jan"],
    [{ given: "Jan" }, "unknown"],
    [{}, "unknown"],
    [{ profileUrl: profileUrl("other"), name: "Jan Vos" }, "unknown"],
    [{ profileUrl: profileUrl("other"), name: "Piet Smit" }, "possible name email:piet@x.example"],
    [{ profileUrl: "https://acme.example", name: "Jan Vos" }, "possible name profile:jan"],
  ])("%j: %s", (probe, expected) => {
    const match = matchPerson(both, probe);
    const found = "person" in match ? [match.status, match.by, match.person.id] : [match.status];
    expect(found.join(" ")).toBe(expected);
  });

  test("members of the network come first, and several are ambiguous", () => {
    const card = contact({ name: "Jan Vos", emails: ["j@x.example"] });
    expect(matchPerson(store([connection(JAN), card]), { name: "Jan Vos" })).toMatchObject({
      status: "possible",
      person: { id: "profile:jan" },
    });
    const two = store([connection(JAN), connection({ profile: "jan-2", name: "Jan Vos" }), card]);
    expect(matchPerson(two, { name: "Jan Vos" })).toEqual({
      status: "ambiguous",
      by: "name",
      candidates: ["profile:jan", "profile:jan-2"],
    });
  });

  test("a fact about one of several leaves who it is in doubt", () => {
    const rows = (company: string) => connection({ name: "Jan Vos" }, company);
    const doubtful = store([rows("Acme"), rows("Boom")]);
    expect(matchPerson(doubtful, { name: "Jan Vos" })).toEqual({ status: "ambiguous", by: "name", candidates: [] });
    expect(dossier(doubtful, { name: "Jan Vos" })).toMatchObject({ match: "ambiguous", facts: [], answers: {} });
    expect(dossier(doubtful, { name: "Jan Vos" }).questions[0]).toMatchObject({ fact: "knows", reason: "homonyms" });
    expect(dossier(doubtful, { name: "Ann Bos" }).questions[0]?.reason).toBe("no-evidence");
  });

  test.each([
    ["store", [3, {}]],
    ["person", [collect([]), null]],
  ])("nobody is sought without a %s", (path, [first, second]) => {
    expect(() => matchPerson(first as never, second as never)).toThrow(expect.objectContaining({ path: [path] }));
  });
});

describe("who is who among rows", () => {
  const peopleOf = (...facts: readonly EvidenceFact[]) =>
    Object.values(store(facts).people).map(({ id, facts: own }) => `${id} ${own.length}`);
  test.each<[string, readonly EvidenceFact[], readonly string[]]>([
    [
      "keys of one row are one person, called by the best",
      [
        contact({ name: "J", emails: ["j@x.example"], phones: ["+31600000001"] }),
        connection({ profile: "jan", emails: ["j@x.example"] }),
      ],
      ["profile:jan 2"],
    ],
    [
      "a chain of keys is one person",
      [
        contact({ phones: ["+1", "+2"] }),
        contact({ phones: ["+2", "+3"] }),
        contact({ phones: ["+3"], emails: ["z@x.example"] }),
      ],
      ["email:z@x.example 3"],
    ],
    [
      "of two profiles the first by the alphabet",
      [
        connection({ profile: "b", emails: ["x@x.example"] }),
        connection({ profile: "a", emails: ["x@x.example"] }, undefined, "2026-01-01"),
      ],
      ["profile:a 2"],
    ],
    [
      "an address that two of one file have joins nobody",
      [connection({ profile: "b", emails: ["x@x.example"] }), connection({ profile: "a", emails: ["x@x.example"] })],
      ["profile:a 1", "profile:b 1"],
    ],
    [
      "nor does a number",
      [
        connection({ profile: "b", phones: ["+1"] }),
        connection({ profile: "a", phones: ["+1"] }),
        contact({ phones: ["+1"], name: "C D" }),
      ],
      ["name:c d 1", "profile:a 1", "profile:b 1"],
    ],
    [
      "a name alone is a person where nobody else has it",
      [contact({ name: "Jan Vos" }), contact({ name: "JAN VOS" })],
      ["name:jan vos 2"],
    ],
    ["and goes to the only one who has", [contact({ name: "Jan Vos" }), connection(JAN)], ["profile:jan 2"]],
    [
      "only a connection recommends",
      [praise({ name: "Jan Vos" }), contact({ name: "Jan Vos", emails: ["j@x.example"] })],
      ["email:j@x.example 1", "name:jan vos 1"],
    ],
    [
      "anybody may be in a calendar",
      [meeting({ name: "Jan Vos" }), contact({ name: "Jan Vos", emails: ["j@x.example"] })],
      ["email:j@x.example 2"],
    ],
    [
      "a connection before other members",
      [
        meeting({ name: "Jan Vos" }),
        connection(JAN),
        fact({ kind: "invitation", direction: "incoming" }, { profile: "jan-2", name: "Jan Vos" }),
      ],
      ["profile:jan 2", "profile:jan-2 1"],
    ],
  ])("%s", (_, facts, expected) => expect(peopleOf(...facts).sort()).toEqual([...expected]));

  test("what names nobody is kept, and held against nobody", () => {
    const nameless = contact({});
    expect(store([nameless]).unmatched).toEqual([{ fact: nameless, candidates: [] }]);
    expect(factsOf(store([nameless]))).toEqual([nameless]);
  });

  test("an index leads from every key to its people, in order", () => {
    const { index } = store([
      connection({ ...JAN, emails: ["j@x.example"], phones: ["+1"] }),
      connection({ profile: "b", name: "Jan Vos" }),
    ]);
    expect(index).toEqual({
      "email:j@x.example": ["profile:jan"],
      "name:jan vos": ["profile:b", "profile:jan"],
      "phone:+1": ["profile:jan"],
      "profile:b": ["profile:b"],
      "profile:jan": ["profile:jan"],
    });
    expect(Object.keys(index)).toEqual(Object.keys(index).toSorted());
  });
});

describe("forgetting", () => {
  const known = store([
    connection({ ...JAN, emails: ["j@x.example"], phones: ["+31600000001"] }),
    contact({ name: "Piet Smit", phones: ["+31600000002"] }),
  ]);
  test.each([
    [{ profileUrl: profileUrl("jan") }, ["phone:+31600000002"]],
    [{ profileUrl: profileUrl("jan"), phone: "+31600000002" }, []],
    [{ email: "j@x.example", name: "Piet Smit" }, ["phone:+31600000002"]],
    [{ name: "Piet Smit" }, ["profile:jan"]],
    [{ profileUrl: profileUrl("other") }, ["phone:+31600000002", "profile:jan"]],
    [{ profileUrl: profileUrl("other"), name: "Jan Vos" }, ["phone:+31600000002"]],
    [{}, ["phone:+31600000002", "profile:jan"]],
  ])("%j leaves %j", (person, left) => expect(Object.keys(forget(known, person).people)).toEqual(left));

  test("by a name takes along what could not be matched, and by another does not", () => {
    const rows = ["Acme", "Boom"].map((company) => connection({ name: "Jan Vos" }, company));
    const doubtful = store([...rows, contact({})]);
    expect(forget(doubtful, { name: "jan vos" }).unmatched).toHaveLength(1);
    expect(forget(doubtful, { name: "Ann Bos" }).unmatched).toHaveLength(3);
  });

  test("keeps my jobs, what was rejected and who I am", () => {
    const job = { id: "j", company: "Acme", source: { file: "Positions.csv" } };
    const rejected = [{ file: "a.ics", row: 1, reason: "no-start" }];
    const full = storeOf([connection(JAN)], [job], rejected, [
      { names: ["Eva"], profiles: ["eva"], emails: ["e@x.example"] },
    ]);
    expect(forget(full, asked)).toEqual({ ...full, people: {}, index: {} });
  });
});

describe("a store", () => {
  test("has everything once and in order, whatever came first", () => {
    const jobs = ["b", "a", "b"].map((id) => ({ id, company: id, source: { file: "Positions.csv" } }));
    const rejected = [2, 1, 2].map((row) => ({ file: "a.ics", row, reason: "no-start" }));
    const me = [
      { names: ["B", "A"], profiles: ["y"], emails: ["b@x.example"] },
      { names: ["A"], profiles: ["x", "y"], emails: ["a@x.example"] },
    ];
    const made = storeOf([], jobs, rejected, me);
    expect(made.jobs.map(({ id }) => id)).toEqual(["a", "b"]);
    expect(made.rejected.map(({ row }) => row)).toEqual([1, 2]);
    expect(made.me).toEqual({ names: ["A", "B"], profiles: ["x", "y"], emails: ["a@x.example", "b@x.example"] });
  });

  test("keeps of each event that I was in one fact, and nothing else about me", () => {
    const own = [
      meeting(mine),
      meeting({ emails: ["me@work.example"] }),
      meeting({ name: "EVA T" }, { event: "f" }),
      connection({ profile: "eva" }),
      contact({ name: "Eva T" }),
    ];
    const made = storeOf(
      own,
      [],
      [],
      [{ names: ["Eva T"], profiles: ["eva"], emails: ["me@home.example", "me@work.example"] }],
    );
    expect(made.attended).toEqual({ e: own[0], f: own[2] });
    expect(Object.keys(made.people)).toEqual(["name:eva t"]);
    expect(factsOf(made)).toHaveLength(3);
  });

  test.each<[unknown, object, readonly (string | number)[]]>([
    [{}, {}, ["sources"]],
    [[], { who: 1 }, ["who"]],
    [[], { me: 3 }, ["me"]],
    [[], { me: { emails: "x" } }, ["me", "emails"]],
    [[], { me: { name: 3 } }, ["me", "name"]],
    [[], { me: { profile: "x" } }, ["me", "profile"]],
    [[{ kind: "answers", answers: [] }, { kind: "x" }], {}, ["sources", 1]],
  ])("of %j with %j is refused", (sources, options, path) => {
    expect(() => collect(sources as never, options)).toThrow(expect.objectContaining({ path }));
  });
});
