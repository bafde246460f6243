import { CommandForm, useField } from "../../command-form";
import { useTexts } from "../../texts/texts";
import { Button } from "../../ui/button";
import { Field } from "../../ui/field";
import { NoticeLine } from "../../ui/notice-line";

type Props = {
  meeting: { id: string; version: number };
  people: number;
  /** The sentence of the notice period when it is no longer whole. */
  late: string | null;
};

/** A word of one's own, why it is late if it is, and the button that sends. */
export function NoticeForm({ meeting, people, late }: Props) {
  const { notice } = useTexts().meetings;
  return (
    <CommandForm
      verb="meeting.call"
      hidden={{ id: meeting.id, version: meeting.version }}
      className="form"
      labels={{ note: notice.note, lateReason: notice.late }}
    >
      {late ? (
        <NoticeLine kind="warning" word={notice.lateWarn}>
          {late}
        </NoticeLine>
      ) : null}
      <Words late={late !== null} />
      <Button variant="fill">{notice.send(people)}</Button>
    </CommandForm>
  );
}

function Words({ late }: { late: boolean }) {
  const field = useField();
  const { notice } = useTexts().meetings;
  return (
    <>
      <Field kind="textarea" {...field("note")} label={notice.note} hint={notice.noteHint} rows={3} />
      {late ? (
        <Field {...field("lateReason")} label={notice.late} hint={notice.lateHint} maxLength={300} />
      ) : (
        <input type="hidden" name="lateReason" value="" />
      )}
    </>
  );
}
