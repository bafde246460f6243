import { useTexts } from "../../texts/texts";
import { Section } from "../../ui/section";
import type { PromiseState } from "../promises/rules";
import { ScoreLine } from "../promises/score-line";

/** The promises of the last assembly, shown without being asked for. */
export const PromiseScore = ({ day, states }: { day: string; states: PromiseState[] }) => {
  const t = useTexts();
  return (
    <Section id="promesses" title={t.home.member.promises}>
      <p className="soft">{t.promises.of(t.dates.date(day))}</p>
      <ScoreLine states={states} href="/promesses" />
    </Section>
  );
};
