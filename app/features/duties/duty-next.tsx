import { useTexts } from "../../texts/texts";
import { ButtonLink } from "../../ui/button";
import { NextThing } from "../../ui/next-thing";
import { Seeds } from "../../ui/seeds";
import type { DutyShown } from "./duty-shown";

/** The squash page of the twelve duties: the first that waits, or the sheet to print once all have their place. */
export const NextDuty = ({ duties, mayPlace }: { duties: DutyShown[]; mayPlace: boolean }) => {
  const { duties: words } = useTexts();
  const waiting = duties.filter((duty) => duty.places.length === 0);
  const [first] = waiting;
  const placed = duties.length - waiting.length;
  const seeds = <Seeds counts={{ grown: placed, sow: waiting.length }} words={words.placed(placed)} />;
  if (first) {
    return (
      <NextThing
        bar
        kicker={words.nextKicker}
        title={words.nextTitle(waiting.length)}
        actions={
          mayPlace ? (
            <ButtonLink variant="fill" href={`#${first.id}`}>
              {words.nextDo}
            </ButtonLink>
          ) : undefined
        }
      >
        {seeds}
        <p>{words.nextText(first.name)}</p>
      </NextThing>
    );
  }
  return (
    <NextThing
      bar
      kicker={words.doneKicker}
      title={words.doneTitle}
      actions={
        <ButtonLink variant="fill" href="#feuille">
          {words.doneDo}
        </ButtonLink>
      }
    >
      {seeds}
      <p>{words.doneText}</p>
    </NextThing>
  );
};
