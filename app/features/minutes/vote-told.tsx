import { useTexts } from "../../texts/texts";
import { Calculation } from "./calculation";
import type { ToldVote } from "./view.server";

/** A vote that is over: its text, its outcome in a sentence with the article, and the decision it became. */
export function VoteTold({ vote, articles }: { vote: ToldVote; articles?: string }) {
  const t = useTexts();
  const { told } = t.minutes;
  return (
    <div className="inset vote-told">
      <p className="strong">{vote.number ? told.resolution(vote.number) : told.decision}</p>
      <p>{t.typeset(vote.question)}</p>
      <p className="sum">
        <Calculation parts={vote.parts} rules={articles} strong="result" />{" "}
        {vote.number && <a href={`/decisions/${vote.number}`}>{told.decisionLink(vote.number)}</a>}
      </p>
      <p className="soft small">{told.frozen(vote.entitled, vote.present, vote.represented, vote.byPost)}</p>
    </div>
  );
}
