import { CommandForm, useField } from "../../command-form";
import { FormDisclosure } from "../../form-disclosure";
import { useTexts } from "../../texts/texts";
import { Button } from "../../ui/button";
import { Field } from "../../ui/field";
import { type Missing, mayClose } from "./checklist";

type Props = { meetingId: string; missing: Missing[]; open: boolean; late: boolean };

/** What the minutes still lack, each a link to where it is added; then a closing word and the closing itself. */
export function ClosingPanel({ meetingId, missing, open, late }: Props) {
  const t = useTexts();
  const words = t.minutes.closing;
  const seat = `/reunions/${meetingId}/seance`;
  return (
    <FormDisclosure verbs={["minutes.close"]} key={String(open)} id="clore" summary={words.title} line open={open}>
      <div className="closing">
        {missing.length === 0 ? (
          <p className="ok">{words.whole}</p>
        ) : (
          <>
            <p>
              {words.missing(
                missing.length,
                missing.some((one) => one.holds),
              )}
            </p>
            <ul className="closing__list">
              {missing.map((one) => (
                <li key={`${one.key}-${one.itemId ?? ""}`}>
                  <a
                    href={
                      one.itemId
                        ? `${seat}?point=${one.itemId}`
                        : `${seat}#${one.key === "presence" ? "table" : "point"}`
                    }
                  >
                    {t.typeset(words.mentions[one.key](one.title, one.count, one.more))}
                  </a>
                  {one.holds && <b className="late"> {words.holds}</b>}
                </li>
              ))}
            </ul>
          </>
        )}
        <CommandForm verb="minutes.close" hidden={{ id: meetingId }} className="stack">
          {late && <ClosingHour />}
          <ClosingNote />
          <p className="hint">{words.after}</p>
          <Button variant="fill" disabled={!mayClose(missing)}>
            {words.go}
          </Button>
        </CommandForm>
      </div>
    </FormDisclosure>
  );
}

function ClosingHour() {
  const field = useField();
  return <Field kind="time" {...field("at")} id="closing-at" label={useTexts().minutes.closing.hour} />;
}

function ClosingNote() {
  const words = useTexts().minutes.closing;
  const field = useField();
  return (
    <Field
      kind="textarea"
      {...field("closingNote")}
      id="closingNote"
      label={words.note}
      hint={words.noteHint}
      rows={2}
    />
  );
}
