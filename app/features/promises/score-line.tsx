import { useTexts } from "../../texts/texts";
import { Seeds } from "../../ui/seeds";
import { type PromiseState, score, scoreLine } from "./rules";

/** The score of an assembly's promises: seeds, then the count in words, every part of it. */
export const ScoreLine = ({ states, href }: { states: PromiseState[]; href?: string }) => {
  const t = useTexts();
  const { promises } = t;
  const all = score(states);
  const parts = scoreLine(all)
    .filter((part) => part.key !== "kept")
    .map((part) => promises.parts[part.key](part.count));
  const words = t.counting.and([promises.score(all.kept, all.total), ...parts]);
  return (
    <Seeds
      counts={{ grown: all.kept, sprouting: all.underWay, sow: all.unanswered, givenUp: all.dropped }}
      words={words}
      href={href}
    />
  );
};
