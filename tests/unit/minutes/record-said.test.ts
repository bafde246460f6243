import { expect, test } from "vitest";
import { screens as en } from "../../../app/features/minutes/texts.screens.en";
import { screens as fr } from "../../../app/features/minutes/texts.screens.fr";

const none = { for: 0, against: 0, abstention: 0, takesNoPart: 0 };

test.each([
  ["all for", { ...none, for: 9 }, "9 pour, 0 contre, 0 abstention", "9 for, 0 against, 0 abstentions"],
  [
    "blank papers are told, or 74 who voted would be 72",
    { ...none, for: 68, against: 1, abstention: 3, blank: 2 },
    "68 pour, 1 contre, 3 abstentions, 2 blancs",
    "68 for, 1 against, 3 abstentions, 2 blank",
  ],
  [
    "one of each",
    { for: 5, against: 1, abstention: 1, blank: 1, null: 1, takesNoPart: 1 },
    "5 pour, 1 contre, 1 abstention, 1 blanc, 1 nul, 1 voix ne prend pas part",
    "5 for, 1 against, 1 abstention, 1 blank, 1 void, 1 vote takes no part",
  ],
])("a count on the record of decisions: %s", (_, counted, french, english) => {
  expect(fr.papers.votes(counted)).toBe(french);
  expect(en.papers.votes(counted)).toBe(english);
});
