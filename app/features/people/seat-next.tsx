import { useTexts } from "../../texts/texts";
import { ButtonLink } from "../../ui/button";
import { NextThing } from "../../ui/next-thing";
import type { NextSeat } from "./next-seat";
import { articleIn, type Board } from "./seat-names";

type Props = { next: NextSeat; vacancy: Board["vacancy"] | undefined; assembly: string | null; mayWrite: boolean };

/** A mandate beyond its date, a co-option to ratify, a vacancy with what the rules allow, or the nearest term. */
export const NextSeatThing = ({ next, vacancy, assembly, mayWrite }: Props) => {
  const t = useTexts();
  const { mandatesPage, seatPages } = t.people;
  const go = (href: string, words: string) =>
    mayWrite ? (
      <ButtonLink variant="fill" href={href}>
        {words}
      </ButtonLink>
    ) : undefined;
  if (next.kind === "passed")
    return (
      <NextThing bar title={mandatesPage.passedTitle(next.name)} actions={go("#donner", mandatesPage.give)}>
        {mandatesPage.passedText(t.dates.date(next.day))}
      </NextThing>
    );
  if (next.kind === "ratify")
    return (
      <NextThing
        bar
        kicker={seatPages.next.ratifyKicker}
        title={seatPages.next.ratify(next.name)}
        actions={
          <ButtonLink variant="fill" href="#a-ratifier">
            {seatPages.next.ratifyDo}
          </ButtonLink>
        }
      >
        {assembly ? seatPages.next.ratifyOn(t.dates.date(assembly)) : seatPages.next.ratifyNoDay}
      </NextThing>
    );
  if (next.kind === "vacant")
    return (
      <NextThing
        bar
        title={mandatesPage.vacantKicker(next.count)}
        actions={go(`/sieges?siege=${next.seat}#donner`, mandatesPage.give)}
      >
        {vacancy ? nextSentence(seatPages.one.next, vacancy) : null}
      </NextThing>
    );
  return (
    <NextThing bar kicker={mandatesPage.endsKicker} title={mandatesPage.endsTitle(next.name, t.dates.date(next.day))}>
      {mandatesPage.endsText}
    </NextThing>
  );
};

type Sentences = {
  coOpt: (article: string | null) => string;
  wait: (article: string | null) => string;
  unknown: string;
};

/** What the rules allow for a vacant seat, in a sentence. */
export const nextSentence = (say: Sentences, { next, cite }: Board["vacancy"]): string =>
  next === "unknown" ? say.unknown : say[next](articleIn(cite));
