import { CommandForm, useField } from "../../command-form";
import { FormDisclosure } from "../../form-disclosure";
import { useTexts } from "../../texts/texts";
import { Button } from "../../ui/button";
import { Field } from "../../ui/field";
import { NextThing } from "../../ui/next-thing";

/** Yes, or no without a reason. */
export const AnswerPairing = ({ pairing, employee }: { pairing: string; employee: boolean }) => {
  const { one, form } = useTexts().pairings;
  return (
    <NextThing
      kicker={one.acceptKicker}
      title={one.acceptTitle}
      actions={
        <>
          <CommandForm verb="pairing.accept" hidden={{ pairing }} className="form" labels={{ hours: form.hours }}>
            <HoursField />
            <Button variant="fill" wide>
              {one.accept}
            </Button>
          </CommandForm>
          <CommandForm verb="pairing.decline" hidden={{ pairing }} className="inline">
            <Button variant="quiet">{one.decline}</Button>
          </CommandForm>
        </>
      }
    >
      {one.acceptText} {employee ? one.workTime : null}
    </NextThing>
  );
};

/** « On s'est vus »: the day, and one's own line if one likes. */
export const MeetForm = ({ pairing, today, rhythm }: { pairing: string; today: string; rhythm: string }) => {
  const { one } = useTexts().pairings;
  return (
    <NextThing
      kicker={one.meetKicker(rhythm)}
      title={one.meetTitle}
      actions={
        <CommandForm
          verb="pairing.meet"
          hidden={{ pairing }}
          prefix="vus-"
          className="form"
          labels={{ heldOn: one.meetDay, line: one.meetLine }}
        >
          <MeetFields today={today} />
          <Button variant="fill" wide>
            {one.meetDo}
          </Button>
        </CommandForm>
      }
    />
  );
};

const MeetFields = ({ today }: { today: string }) => {
  const { one } = useTexts().pairings;
  const field = useField();
  return (
    <>
      <Field kind="date" {...field("heldOn", today)} label={one.meetDay} max={today} />
      <Field {...field("line")} label={one.meetLine} hint={one.meetLineHint} maxLength={140} autoComplete="off" />
    </>
  );
};

/** One's own best hours, changed whenever one likes. */
export const HoursForm = ({ pairing, hours }: { pairing: string; hours: string | null }) => {
  const { one } = useTexts().pairings;
  return (
    <FormDisclosure verbs={["pairing.setHours"]} summary={one.hoursTitle} line>
      <CommandForm
        verb="pairing.setHours"
        hidden={{ pairing }}
        prefix="heures-"
        className="form"
        labels={{ hours: one.hoursTitle }}
      >
        <HoursField known={hours} />
        <Button>{one.hoursDo}</Button>
      </CommandForm>
    </FormDisclosure>
  );
};

const HoursField = ({ known }: { known?: string | null }) => {
  const { one } = useTexts().pairings;
  return (
    <Field
      {...useField()("hours", known)}
      label={one.hoursTitle}
      hint={one.hoursHint}
      maxLength={80}
      autoComplete="off"
    />
  );
};

/** A kind ending: no reason is asked. */
export const EndPairing = ({ pairing, other }: { pairing: string; other: string }) => {
  const { one } = useTexts().pairings;
  return (
    <FormDisclosure verbs={["pairing.end"]} summary={one.endTitle} line>
      <p>{one.endText}</p>
      <CommandForm
        verb="pairing.end"
        hidden={{ pairing }}
        prefix="fin-"
        className="form"
        labels={{ word: one.endWord(other) }}
      >
        <WordField other={other} />
        <Button>{one.end}</Button>
      </CommandForm>
    </FormDisclosure>
  );
};

const WordField = ({ other }: { other: string }) => {
  const { one } = useTexts().pairings;
  return (
    <Field {...useField()("word")} label={one.endWord(other)} hint={one.optional} maxLength={140} autoComplete="off" />
  );
};
