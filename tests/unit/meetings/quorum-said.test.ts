import { expect, test } from "vitest";
import { quorum } from "../../../app/features/meetings/quorum";
import { en } from "../../../app/features/meetings/sentences.en";
import { fr } from "../../../app/features/meetings/sentences.fr";
import { board, byPost, inPerson, silentAssembly, video } from "./quorum-rules";
import { electors, given, some } from "./room";

const six = quorum(board, 9, electors(...some(6, "room"), "represented"), given("p7>p1"));

test.each([
  [
    "reached",
    six.parts,
    "6 présents et 1 pouvoir : 7 voix sur 9. Quorum atteint, il en faut 5. Article 13.",
    "6 present and 1 proxy: 7 votes out of 9. Quorum reached, 5 needed. Article 13.",
  ],
  [
    "one present, nobody else",
    quorum(board, 9, electors("room"), []).parts,
    "1 présent : 1 voix sur 9. Quorum non atteint : il en faut 5, il en manque 4. Article 13.",
    "1 present: 1 vote out of 9. Quorum not reached: 5 needed, 4 missing. Article 13.",
  ],
  [
    "nobody",
    quorum(silentAssembly, 9, [], []).parts,
    "0 présent : 0 voix sur 9. Aucun quorum n’est demandé. Règle non renseignée, calcul prudent.",
    "0 present: 0 votes out of 9. No quorum is asked for. Rule not entered, prudent calculation.",
  ],
  [
    "those present only",
    quorum(inPerson, 9, electors(...some(5, "room"), "represented"), given("p6>p1")).parts,
    "5 présents : 5 voix sur 9. 1 pouvoir ne compte pas dans le quorum. Quorum atteint, il en faut 5. Article 13.",
    "5 present: 5 votes out of 9. 1 proxy does not count for the quorum. Quorum reached, 5 needed. Article 13.",
  ],
  [
    "a roll of a day",
    quorum(byPost, 49, electors("room", "correspondence"), [], { asOf: "2021-12-31" }).parts,
    "1 présent et 1 vote par correspondance : 2 voix sur 49, liste arrêtée au 31 décembre 2021. Quorum non atteint : il en faut 25, il en manque 23. Article 13. Participation : 2 votants sur 49, soit 4,08 %.",
    "1 present and 1 vote by correspondence: 2 votes out of 49, roll of 31 December 2021. Quorum not reached: 25 needed, 23 missing. Article 13. Turnout: 2 voters out of 49, that is 4.08%.",
  ],
  [
    "at a distance",
    quorum(video, 4, electors("room", "video"), []).parts,
    "2 présents (dont 1 à distance) : 2 voix sur 4. Quorum atteint, il en faut 2. Article 13.",
    "2 present (1 at a distance): 2 votes out of 4. Quorum reached, 2 needed. Article 13.",
  ],
])("the sentence, %s", (_, parts, french, english) => {
  expect(fr.say(parts)).toBe(french);
  expect(en.say(parts)).toBe(english);
});

test.each([
  [
    "telephone with silent rules",
    quorum(board, 9, electors("room", "phone"), []),
    "1 personne au téléphone n’est pas comptée : aucun article ne prévoit le téléphone, et des délibérations ainsi tenues ont été annulées.",
  ],
  [
    "two by video with silent rules",
    quorum(board, 9, electors("video", "video"), []),
    "2 personnes en visioconférence ne sont pas comptées : aucun article ne prévoit la visioconférence, et des délibérations ainsi tenues ont été annulées.",
  ],
  [
    "telephone where the article says video",
    quorum(video, 9, electors("phone"), []),
    "1 personne au téléphone n’est pas comptée, selon vos règles.",
  ],
  [
    "proxies without a limit nor an article",
    quorum(silentAssembly, 9, electors("room", "represented"), given("p2>p1")),
    "Aucun article ne limite les pouvoirs qu’une personne peut porter : ils sont tous comptés.",
  ],
  ["video where the article says so", quorum(video, 9, electors("video"), []), ""],
])("it warns: %s", (_, result, french) => {
  expect(fr.say(result.warnings)).toBe(french);
});
