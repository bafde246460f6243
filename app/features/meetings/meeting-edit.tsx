import { CommandForm, useField } from "../../command-form";
import { FormDisclosure } from "../../form-disclosure";
import { useTexts } from "../../texts/texts";
import { Button } from "../../ui/button";
import { Field } from "../../ui/field";
import { MeetingFields, type MeetingFilled } from "./meeting-fields";

type Named = { id: string; name: string };
type Props = {
  meeting: { id: string; kind: string; status: string; version: number };
  filled: MeetingFilled;
  poles: Named[];
  officers: Named[];
};

/** What was planned, to be changed; and calling it off, apart. Nothing once the sitting is open. */
export function MeetingEdit({ meeting, filled, poles, officers }: Props) {
  const t = useTexts();
  const { plan } = t.meetings;
  const { id, version, kind } = meeting;
  if (meeting.status !== "preparing" && meeting.status !== "called") return null;
  return (
    <>
      <FormDisclosure verbs={["meeting.edit"]} summary={plan.edit} id="modifier">
        <CommandForm
          verb="meeting.edit"
          hidden={{ id, version }}
          prefix="edit-"
          className="form"
          labels={{ day: plan.day, hour: plan.hour, minutes: plan.minutes, place: plan.place, link: plan.link }}
        >
          <MeetingFields filled={filled} kind={kind} poles={poles} officers={officers} past={false} />
          <Button>{plan.save}</Button>
        </CommandForm>
      </FormDisclosure>
      <FormDisclosure verbs={["meeting.cancel"]} summary={plan.cancel} id="annuler">
        <CommandForm
          verb="meeting.cancel"
          hidden={{ id, version }}
          prefix="off-"
          className="form"
          labels={{ why: plan.cancelWhy }}
        >
          <Why />
          <Button variant="danger">{plan.cancelGo}</Button>
        </CommandForm>
      </FormDisclosure>
    </>
  );
}

function Why() {
  const field = useField();
  const { plan } = useTexts().meetings;
  return <Field kind="textarea" {...field("why")} label={plan.cancelWhy} hint={plan.cancelHint} rows={2} />;
}
