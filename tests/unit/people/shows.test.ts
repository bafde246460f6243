import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  audienceOf,
  type audiences,
  choicesFor,
  mayRead,
  type Reader,
  shownThings,
} from "../../../app/features/people/shows";

const nobody: Reader = { self: false, governs: false, sharesPole: false, worksHere: false };
const readers = {
  oneself: { ...nobody, self: true },
  "an administrator": { ...nobody, governs: true, worksHere: true },
  "somebody of the same pole": { ...nobody, sharesPole: true, worksHere: true },
  "a volunteer": { ...nobody, worksHere: true },
  "a plain member": nobody,
};
type Who = keyof typeof readers;

describe("who reads what", () => {
  test.each<[string, (typeof shownThings)[number], (typeof audiences)[number] | null, Who[]]>([
    ["a telephone nobody spoke of: the board alone", "phone", null, ["oneself", "an administrator"]],
    ["a telephone for the poles", "phone", "poles", ["oneself", "an administrator", "somebody of the same pole"]],
    [
      "a telephone for everybody: not for a plain member, who reads her own",
      "phone",
      "association",
      ["oneself", "an administrator", "somebody of the same pole", "a volunteer"],
    ],
    [
      "a telephone for nobody is no choice: the rule of the house holds",
      "phone",
      "nobody",
      ["oneself", "an administrator"],
    ],
    ["skills nobody spoke of: everybody", "skills", null, Object.keys(readers) as Who[]],
    ["skills for nobody: oneself", "skills", "nobody", ["oneself"]],
    ["skills for the board", "skills", "board", ["oneself", "an administrator"]],
    [
      "availability nobody spoke of: the board and the same poles",
      "availability",
      null,
      ["oneself", "an administrator", "somebody of the same pole"],
    ],
    ["a line for everybody", "about", "association", Object.keys(readers) as Who[]],
  ])("%s", (_, what, said, expected) => {
    expect((Object.keys(readers) as Who[]).filter((who) => mayRead(what, said, readers[who]))).toEqual(expected);
  });

  test("a wider audience never takes a reader away, and one always reads one's own", () => {
    const reader = fc.record({
      self: fc.boolean(),
      governs: fc.boolean(),
      sharesPole: fc.boolean(),
      worksHere: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.constantFrom(...shownThings), reader, (what, one) => {
        const answers = choicesFor(what).map((audience) => mayRead(what, audience, one));
        expect(answers).toEqual([...answers].sort((a, b) => Number(a) - Number(b)));
        if (one.self) expect(answers).not.toContain(false);
        expect(choicesFor(what)).toContain(audienceOf(what, null));
      }),
    );
  });
});
