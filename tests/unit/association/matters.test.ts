import { describe, expect, test } from "vitest";
import { sayMatter, sayToBody } from "../../../app/features/association/matter-said";
import { type Deciding, matterKeys, ownerOf } from "../../../app/features/association/matters";
import { prudentRules } from "../../../app/features/association/prudent-rules";
import { changesBetween, onlyChanges } from "../../../app/features/association/rule-changes";
import { refusesToLead } from "../../../app/features/poles/leads";
import { textsIn } from "../../../app/texts/both.server";

const own = (matter: string, article: string | null = null, aboveCents: number | null = null) => ({
  ...{ id: matter, matter, article, aboveCents },
});
const bodies: Deciding[] = [
  {
    id: "ag",
    kind: "assembly",
    name: null,
    matters: [own("amendStatutes", "9"), own("spend", "11", 500_000), own("Choisir le jardin", null)],
  },
  { id: "ca", kind: "board", name: null, matters: [own("hire", "14")] },
  { id: "bu", kind: "bureau", name: null, matters: [] },
];

describe("whose decision it is", () => {
  test.each<[string, string, string | null, number | null, string | null]>([
    ["the statutes at the board: the assembly’s, art. 9", "ca", "amendStatutes", null, "ag 9"],
    ["the statutes at the assembly: its own", "ag", "amendStatutes", null, null],
    ["a recruitment at the bureau: the board’s, art. 14", "bu", "hire", null, "ca 14"],
    ["a matter nobody kept: anybody’s", "ca", "budget", null, null],
    ["nothing named, no amount: anybody’s", "ca", null, null, null],
    ["a purchase of 5,000 € exactly: the board’s still", "ca", "spend", 500_000, null],
    ["a purchase of 5,000.01 €: the assembly’s, art. 11", "ca", "spend", 500_001, "ag 11"],
    ["a purchase whose amount nobody gave: taken as above", "ca", "spend", null, "ag 11"],
    ["6,000 € and no matter named: the assembly’s as well", "ca", null, 600_000, "ag 11"],
    ["6,000 € for something else that was named: not a purchase", "ca", "budget", 600_000, null],
    ["its own words, whatever their capitals", "ca", "choisir le jardin ", null, "ag "],
  ])("%s", (_, body, matter, costCents, expected) => {
    const owner = ownerOf(bodies, body, { matter, costCents });
    expect(owner && `${owner.body.id} ${owner.article ?? ""}`).toBe(expected);
  });

  test("a matter two bodies kept may be decided by either", () => {
    const both = bodies.map((body) => (body.id === "ca" ? { ...body, matters: [own("amendStatutes")] } : body));
    expect(ownerOf(both, "ca", { matter: "amendStatutes", costCents: null })).toBeNull();
    expect(ownerOf(both, "bu", { matter: "amendStatutes", costCents: null })?.body.id).toBe("ag");
  });

  test.each(["fr", "en"] as const)("every matter of the library has its words (%s)", (lang) => {
    const { deciding, matters } = textsIn(lang, "Europe/Paris").association;
    expect(matterKeys.length).toBeGreaterThanOrEqual(20);
    for (const key of matterKeys) expect(sayMatter(matters, key)).not.toBe(key);
    expect(sayToBody(deciding, { kind: "other", name: "Comité" })).toContain("Comité");
  });
});

describe("what a version of rules says otherwise", () => {
  const before = prudentRules("board");
  const cite = { document: "statutes", article: "12" } as const;

  test("nothing, when it says the same in another order", () => {
    const { quorum, ...rest } = before;
    expect(changesBetween(before, { ...rest, quorum })).toEqual([]);
  });

  test("a value, an article alone, both, in the order of the page", () => {
    const after = {
      ...before,
      noticeDays: { value: 10, cite },
      castingVote: { value: false, cite },
      quorum: { value: { kind: "none" as const }, cite: null },
    };
    expect(changesBetween(before, after)).toEqual([
      { key: "quorum", value: true, article: false },
      { key: "castingVote", value: false, article: true },
      { key: "noticeDays", value: true, article: true },
    ]);
    expect(Object.keys(onlyChanges(before, after))).toEqual(["quorum", "castingVote", "noticeDays"]);
  });
});

describe("who may lead a pole from a day on", () => {
  const row = (person: string, startsOn: string, endsOn: string | null = null) => ({ person, startsOn, endsOn });
  const two = [row("a", "2026-01-01"), row("b", "2026-06-01", "2026-12-31")];
  test.each<[string, ReturnType<typeof row>, string | null]>([
    ["a third from October, while two lead", row("c", "2026-10-01"), "poles.enoughLeads"],
    ["a third from the day after one ends", row("c", "2027-01-01"), null],
    ["a third until the eve of the second", row("c", "2026-03-01", "2026-05-31"), null],
    ["a third until the day the second begins", row("c", "2026-03-01", "2026-06-01"), "poles.enoughLeads"],
    ["one who leads already", row("a", "2027-05-01"), "poles.alreadyLead"],
    ["one who led, once they have stopped", row("b", "2027-01-01"), null],
    ["an end before its start", row("c", "2027-02-01", "2027-01-01"), "common.endBeforeStart"],
  ])("%s", (_, asked, reason) => {
    expect(refusesToLead({ closedOn: null, leads: two }, asked)).toBe(reason);
  });

  test("nobody leads a closed pole", () => {
    expect(refusesToLead({ closedOn: "2026-01-01", leads: [] }, row("c", "2026-02-01"))).toBe("poles.closed");
  });
});
