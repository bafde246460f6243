import { describe, expect, test } from "vitest";
import { allProposals } from "../../../db/garden/steps/proposals";
import * as assemblies from "../../../db/garden/words/assemblies";
import * as boards from "../../../db/garden/words/boards";
import * as coming from "../../../db/garden/words/coming";
import * as life from "../../../db/garden/words/life";
import * as people from "../../../db/garden/words/people";
import * as poles from "../../../db/garden/words/poles";
import * as soil from "../../../db/garden/words/soil";
import * as team from "../../../db/garden/words/team";
import * as year from "../../../db/garden/words/year";
import { troubling } from "./troubling";

const lists = { assemblies, boards, coming, life, people, poles, soil, team, year, proposals: allProposals };

/** Every pair of sentences, French then English, wherever it stands in the lists. */
const pairsIn = (value: unknown): [string, string][] => {
  if (Array.isArray(value)) {
    const [fr, en] = value;
    const isPair = value.length === 2 && typeof fr === "string" && typeof en === "string";
    return isPair && /\s|[a-zà-ÿ]/.test(fr) ? [[fr, en]] : value.flatMap(pairsIn);
  }
  return value && typeof value === "object" ? Object.values(value).flatMap(pairsIn) : [];
};

describe("the words of the example garden", () => {
  test.each(Object.entries(lists))("%s: every sentence exists in both languages", (_name, list) => {
    const pairs = pairsIn(list);
    expect(pairs.length).toBeGreaterThan(0);
    for (const [fr, en] of pairs) expect(fr === "", `${fr} / ${en}`).toBe(en === "");
  });

  test.each(Object.entries(lists))("%s: nothing is said of anyone’s own difficulties", (_name, list) => {
    for (const [fr, en] of pairsIn(list)) {
      expect(fr).not.toMatch(troubling.fr);
      expect(en).not.toMatch(troubling.en);
    }
  });

  test("plain apostrophes and straight quotes are left to code", () => {
    for (const [fr, en] of Object.values(lists).flatMap(pairsIn)) expect(`${fr}${en}`).not.toMatch(/['"]/);
  });

  test("forty proposals, twelve boards, eight pairings, nine promises, eleven administrators on twelve seats", () => {
    expect(allProposals).toHaveLength(40);
    expect(boards.boards).toHaveLength(12);
    expect(year.pairings).toHaveLength(8);
    expect(year.pairings.filter((one) => one.ended)).toHaveLength(1);
    const of = (status: string | null) => year.promises.filter((one) => one.status === status).length;
    expect([of("kept"), of("underWay"), of("dropped"), of(null)]).toEqual([5, 2, 1, 1]);
    expect([...people.administrators, people.newcomer]).toHaveLength(11);
  });
});
