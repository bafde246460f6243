import { useTexts } from "../../texts/texts";
import type { SentencePart } from "../meetings/parts";

type Props = {
  parts: readonly SentencePart[];
  /** Where the articles are, for who may open the rules. */
  rules?: string;
  /** The part said in bold. */
  strong?: SentencePart["key"];
};

/** A calculation in one sentence, its article a link to the rules it comes from. */
export function Calculation({ parts, rules, strong }: Props) {
  const t = useTexts();
  return (
    <>
      {parts.map((part, index) => {
        const said = t.meetings.sentences.part(part);
        const key = `${part.key}-${index}`;
        if (part.key === "cite" && part.cite && rules)
          return (
            <span key={key}>
              {" "}
              <a href={rules}>{said.replace(/\.$/, "")}</a>.
            </span>
          );
        return (
          <span key={key}>
            {index > 0 && " "}
            {part.key === strong ? <b>{said}</b> : said}
          </span>
        );
      })}
    </>
  );
}
