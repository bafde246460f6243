import { useTexts } from "../../texts/texts";
import { VoteShape } from "../../ui/vote-shape";

const sides = { adopted: "for", rejected: "against", noted: "abstain" } as const;

/** The outcome of a decision in its shape and its word. */
export const OutcomeStatus = ({ outcome }: { outcome: keyof typeof sides }) => {
  const t = useTexts();
  return (
    <span className={outcome === "adopted" ? "ok" : "info"}>
      <VoteShape side={sides[outcome]} /> {t.decisions.outcomes[outcome]}
    </span>
  );
};
