import { useTexts } from "../../texts/texts";
import { YearRuler } from "../../ui/ruler";

type Planted = { id: string; href: string; dueOn: string };

/** The twelve months to come as beds, how many deadlines fall in each; the list below names them. `months` are their first days. */
export const DeadlineYear = ({ months, all, today }: { months: string[]; all: Planted[]; today: string }) => {
  const t = useTexts();
  const words = t.deadlines;
  const beds = months.map((month, index) => {
    const short = t.dates.short(month).replace(/^\S+\s/, "");
    const inside = all.filter((one) => one.dueOn.slice(0, 7) === month.slice(0, 7));
    const [first, last] = [inside[0], inside.at(-1)];
    return {
      initial: short.charAt(0).toUpperCase(),
      short,
      state: index === 0 ? ("now" as const) : ("ahead" as const),
      events:
        first && last
          ? [
              {
                href: first.href,
                what: words.inMonth(inside.length),
                when: words.days(t.dates.short(first.dueOn), t.dates.short(last.dueOn)),
                past: last.dueOn < today,
              },
            ]
          : [],
    };
  });
  return <YearRuler name={words.ruler} months={beds} />;
};
