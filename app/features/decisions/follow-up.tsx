import { CommandForm, useField } from "../../command-form";
import { useTexts } from "../../texts/texts";
import { Button } from "../../ui/button";
import { Field } from "../../ui/field";
import { NextThing } from "../../ui/next-thing";
import { Due } from "../actions/due";

export type FollowUpShown = {
  id: string;
  text: string;
  dueOn: string | null;
  doneAt: string | null;
  doneNote: string | null;
  doneBy: string | null;
  version: number;
  poleName: string;
  mayClose: boolean;
};

/** What a decision asks of a pole: the squash page while it is to do, a line once it is done. */
export const FollowUp = ({ followUp, today, id }: { followUp: FollowUpShown; today: string; id: string }) => {
  const t = useTexts();
  const words = t.decisions.followUp;
  const what = t.typeset(followUp.text);
  const short = what.replace(/[.\s]+$/, "");
  const hidden = { id: followUp.id, version: followUp.version };
  if (followUp.doneAt) {
    return (
      <div className="stack-s" id={id}>
        <p className="strong">{what}</p>
        <p className="soft">
          {words.doneOn(t.dates.instantDay(followUp.doneAt, t.zone), followUp.doneBy ?? "")}
          {followUp.doneNote ? ` : ${followUp.doneNote}` : ""}
        </p>
        {followUp.mayClose ? (
          <CommandForm verb="followUp.reopen" hidden={hidden} only="id">
            <Button variant="quiet">{words.reopen}</Button>
          </CommandForm>
        ) : null}
      </div>
    );
  }
  return (
    <NextThing
      id={id}
      kicker={words.nextFor(followUp.poleName)}
      title={followUp.dueOn ? words.before(short, t.dates.long(followUp.dueOn)) : short}
      actions={
        followUp.mayClose ? (
          <CommandForm verb="followUp.done" hidden={hidden} only="id" labels={{ note: words.note }}>
            <Note />
            <Button variant="fill" wide>
              {words.done}
            </Button>
          </CommandForm>
        ) : undefined
      }
    >
      <p className="meta">
        <Due dueOn={followUp.dueOn} today={today} said />
      </p>
    </NextThing>
  );
};

const Note = () => {
  const words = useTexts().decisions.followUp;
  const field = useField();
  return <Field label={words.note} hint={words.noteHint} maxLength={300} {...field("note")} />;
};
