import { wordsIn } from "../../folding";
import type { Lang } from "../../me";
import type { Words } from "../association/words";
import { isGuide } from "../guides/catalogue";
import { guidesOf, helpPagesOf, type Shelf } from "../guides/compile.server";
import type { Found } from "./queries.server";

/** Guides and help pages, in the reader's language, that hold every word asked for in their title or their summary. */
export const guidesFor = async (
  { kept, content }: { kept: Shelf; content: string },
  lang: Lang,
  own: Words,
  asked: string,
): Promise<Found[]> => {
  const words = wordsIn(asked).slice(0, 8);
  if (words.length === 0) return [];
  const readings = [...(await guidesOf(kept, content, lang, own)), ...(await helpPagesOf(kept, content, lang, own))];
  return readings
    .filter(({ title, summary }) => {
      const held = wordsIn(`${title} ${summary}`);
      return words.every((word) => held.some((one) => one.startsWith(word)));
    })
    .map(({ slug, title, summary }) => ({
      kind: "guide",
      id: slug,
      title,
      extract: summary,
      url: isGuide(slug) ? `/guides/${slug}` : `/aide/${slug}`,
      poleId: null,
      at: "",
    }));
};
