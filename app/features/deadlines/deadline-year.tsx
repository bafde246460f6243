import { useTexts } from "../../texts/texts";
import { YearRuler } from "../../ui/ruler";

type Planted = { id: string; href: string; what: string; dueOn: string };

/** The twelve months to come as beds, each deadline planted under its own. `months` are their first days. */
export const DeadlineYear = ({ months, all, today }: { months: string[]; all: Planted[]; today: string }) => {
  const t = useTexts();
  const beds = months.map((first, index) => {
    const short = t.dates.short(first).replace(/^\S+\s/, "");
    return {
      initial: short.charAt(0).toUpperCase(),
      short,
      state: index === 0 ? ("now" as const) : ("ahead" as const),
      events: all
        .filter((one) => one.dueOn.slice(0, 7) === first.slice(0, 7))
        .map((one) => ({
          href: one.href,
          what: t.typeset(one.what),
          when: t.dates.short(one.dueOn),
          past: one.dueOn < today,
        })),
    };
  });
  return <YearRuler name={t.deadlines.ruler} months={beds} />;
};
