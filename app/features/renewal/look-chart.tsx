import { useTexts } from "../../texts/texts";
import { lookAnswers } from "./look-results";

type Props = { counts: readonly number[] };

/** One question's answers as a strip of four parts, from « pas du tout » to « tout à fait », their counts in words below. */
export const LookStrip = ({ counts }: Props) => {
  const { look } = useTexts().renewal;
  const all = counts.reduce((sum, count) => sum + count, 0);
  const before = (n: number) => counts.slice(0, n).reduce((sum, count) => sum + count, 0);
  const percent = (count: number) => `${(100 * count) / Math.max(1, all)}%`;
  return (
    <>
      <svg className="look-strip" height="22" aria-hidden="true" focusable="false">
        {counts.map((count, n) => {
          const answer = lookAnswers[n] ?? 1;
          return (
            <rect key={answer} className={`look-${answer}`} x={percent(before(n))} width={percent(count)} height="22" />
          );
        })}
      </svg>
      <ul className="look-parts">
        {lookAnswers.map((answer) =>
          counts[answer - 1] ? (
            <li key={answer} className={`look-${answer}`}>
              {look.share(counts[answer - 1] ?? 0, look.answers[answer])}
            </li>
          ) : null,
        )}
      </ul>
    </>
  );
};
