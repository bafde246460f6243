import { useTexts } from "../../texts/texts";
import { ButtonLink } from "../../ui/button";
import { NextThing } from "../../ui/next-thing";
import type { CoverLine } from "./duty-shown";

type Turn = { id: string; name: string; day: string; eve: string };
type Props = { day: string; today: string; turns: Turn[]; cover: CoverLine[] };

/** What to look at next: the day everything changes hands, what is still nowhere, or the change behind. */
export const HeldNext = ({ day, today, turns, cover }: Props) => {
  const t = useTexts();
  const { duties: words } = t;
  const { held } = words;
  const coming = [...turns].reverse().find((turn) => turn.day > today);
  const turn = coming ?? turns.find((one) => one.day <= today);
  const missing = cover.find((line) => line.weight === "nobody");
  const compare = turn ? `/des-fonctions-aux-poles/comparer?jourDe=${turn.eve}&jourA=${turn.day}` : null;
  const go = (href: string, label: string) => (
    <ButtonLink variant="fill" href={href}>
      {label}
    </ButtonLink>
  );
  if (coming && compare)
    return (
      <NextThing bar kicker={held.coming} title={t.dates.long(coming.day)} actions={go(compare, words.whatMoved)}>
        {t.typeset(coming.name) || words.classic}
      </NextThing>
    );
  if (missing && day === today)
    return (
      <NextThing bar kicker={held.open} title={held.place} actions={go("/des-fonctions-aux-poles", held.placeDo)}>
        {t.typeset(missing.sentence)}
      </NextThing>
    );
  if (turn && compare)
    return (
      <NextThing bar kicker={held.since} title={t.dates.date(turn.day)} actions={go(compare, words.whatMoved)}>
        {t.typeset(turn.name) || words.classic}
      </NextThing>
    );
  return (
    <NextThing bar title={words.next.startTitle} actions={go("/des-fonctions-aux-poles", held.placeDo)}>
      {words.next.startText}
    </NextThing>
  );
};
