import { useTexts } from "../../texts/texts";
import { Button } from "../../ui/button";
import { Choices } from "../../ui/choices";
import { NoticeLine } from "../../ui/notice-line";
import { Section } from "../../ui/section";
import { type Choice, choices, type SampleResult } from "./sample-vote";

/** A vote on an invented question: nothing is recorded, the address alone carries the choice. */
export const TryVote = ({ choice, result }: { choice: Choice | null; result: SampleResult | null }) => {
  const t = useTexts();
  const { one } = t.onboarding;
  return (
    <Section id="essai" title={one.voteTitle}>
      <form method="get" action="#essai" className="form">
        <Choices
          kind="radio"
          name="essai"
          id="essai-choix"
          label={one.voteText}
          look="toggles"
          chosen={choice ? [choice] : []}
          options={choices.map((value) => ({ value, label: one.choices[value] }))}
        />
        <Button>{one.voteDo}</Button>
      </form>
      {result ? (
        <NoticeLine
          kind={result.adopted ? "done" : "info"}
          word={one.voteResult(result.for, result.against, result.abstention)}
          live
        >
          {result.adopted ? one.voteAdopted(result.needed) : one.voteRejected(result.needed)} {one.voteNothing}
        </NoticeLine>
      ) : null}
    </Section>
  );
};
