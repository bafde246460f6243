import { useTexts } from "../../texts/texts";
import { Disclosure } from "../../ui/disclosure";
import { Opinions } from "../../ui/opinions";
import { Section } from "../../ui/section";

export type Given = {
  personId: string;
  givenName: string;
  pole: string | null;
  opinion: "for" | "abstention" | "against";
  line: string;
};

const FIRST = 2;

/** Opinions in their shapes and their counts, then the sentences, two at once and the others on demand. */
export const OpinionsGiven = ({ given }: { given: Given[] }) => {
  const t = useTexts();
  const { proposals } = t;
  const count = (side: Given["opinion"]) => given.filter((one) => one.opinion === side).length;
  const said = given.filter((one) => one.line !== "");
  const quote = (one: Given) => (
    <blockquote key={one.personId}>
      <p>{t.typeset(t.lang === "fr" ? `« ${one.line} »` : `“${one.line}”`)}</p>
      <cite>
        {proposals.poleOf(one.givenName, one.pole)}, {proposals.side[one.opinion].toLowerCase()}
      </cite>
    </blockquote>
  );
  return (
    <Section id="avis-donnes" title={proposals.opinions(given.length)}>
      {given.length === 0 ? (
        <p className="soft">{proposals.noOpinionYet}</p>
      ) : (
        <Opinions
          lines={[
            { side: "for", count: count("for"), words: proposals.sides.for(count("for")) },
            { side: "abstain", count: count("abstention"), words: proposals.sides.abstention(count("abstention")) },
            { side: "against", count: count("against"), words: proposals.sides.against(count("against")) },
          ]}
        />
      )}
      {said.slice(0, FIRST).map(quote)}
      {given.length > FIRST ? (
        <Disclosure summary={proposals.allOpinions(given.length)}>
          {said.slice(FIRST).map(quote)}
          <ul>
            {given
              .filter((one) => one.line === "")
              .map((one) => (
                <li key={one.personId}>
                  {proposals.poleOf(one.givenName, one.pole)}, {proposals.side[one.opinion].toLowerCase()}
                </li>
              ))}
          </ul>
        </Disclosure>
      ) : null}
    </Section>
  );
};
