import type { SaidPart } from "./calculation-said";

type Props = {
  parts: readonly SaidPart[];
  /** Where the articles are, for who may open the rules. */
  rules?: string;
  /** The part said in bold. */
  strong?: SaidPart["key"];
};

/** A calculation in one sentence, its article a link to the rules it comes from. */
export function Calculation({ parts, rules, strong }: Props) {
  return (
    <>
      {parts.map(({ said, cited, ...part }, index) => {
        const key = `${part.key}-${index}`;
        if (cited && rules)
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
