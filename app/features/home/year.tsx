import { useTexts } from "../../texts/texts";
import { ActLink } from "../../ui/button";
import { type Month, YearRuler } from "../../ui/ruler";
import { Section } from "../../ui/section";

type Kind = "board" | "ordinary" | "extraordinary" | "mixed" | "convivial" | "poleMeeting";

/** The year in twelve beds, its meetings planted under them. */
export const Year = ({
  meetings,
  today,
}: {
  meetings: { id: string; kind: Kind; startsAt: string }[];
  today: string;
}) => {
  const t = useTexts();
  const { year } = t.home;
  const now = Number(today.slice(5, 7));
  const months = Array.from({ length: 12 }, (_, index): Month => {
    const month = `${today.slice(0, 4)}-${String(index + 1).padStart(2, "0")}`;
    const short = t.dates.short(`${month}-02`).replace(/^2 /, "").replace(/ 2$/, "");
    return {
      initial: (short[0] ?? "").toUpperCase(),
      short,
      state: index + 1 < now ? "past" : index + 1 === now ? "now" : "ahead",
      events: meetings
        .filter((one) => one.startsAt.startsWith(month))
        .map((one) => ({
          href: `/reunions/${one.id}`,
          what: year.kinds[one.kind],
          when: t.dates.short(one.startsAt),
          past: one.startsAt.slice(0, 10) < today,
        })),
    };
  });
  return (
    <Section id="annee" title={year.title} action={<ActLink href="/reunions">{year.calendar}</ActLink>}>
      <YearRuler name={year.name(today.slice(0, 4))} months={months} />
    </Section>
  );
};
