import { FileText } from "lucide-react";
import { CommandForm, useField } from "../../command-form";
import { FormDisclosure } from "../../form-disclosure";
import { useTexts } from "../../texts/texts";
import { ActLink, Button } from "../../ui/button";
import { Check } from "../../ui/choices";
import { Field } from "../../ui/field";
import { Officers } from "./officers";
import type { PointView, SittingView } from "./view.server";

type ToolsProps = {
  meetingId: string;
  point: PointView;
  view: SittingView;
  officers: { chairId: string; secretaryId: string };
};

/** What is done less often at a point: rewrite its notes, put it off, adopt minutes, add another point, change officers. */
export function PointTools({ meetingId, point, view, officers }: ToolsProps) {
  const { sitting: words, room: rooms } = useTexts().minutes;
  const settled = point.entries.some((one) => one.kind === "vote" && one.vote.number) || point.postponed;
  return (
    <div className="book__tools">
      <ActLink href={`/reunions/${meetingId}/proces-verbal`} icon={FileText}>
        {words.toPaper}
      </ActLink>
      <FormDisclosure verbs={["item.note"]} summary={words.rewrite} line open={point.noteDraft !== null}>
        <NotesForm point={point} />
      </FormDisclosure>
      {/* The vote itself adopts minutes that are signed: the button is for those signed after it. */}
      {point.adopts?.ready && settled && (
        <CommandForm verb="minutes.adopt" hidden={{ itemId: point.id }}>
          <p className="hint">{words.adoptHint}</p>
          <Button>{words.adoptNow}</Button>
        </CommandForm>
      )}
      {point.now && !settled && (
        <FormDisclosure verbs={["item.postpone"]} summary={words.more} line>
          <CommandForm verb="item.postpone" hidden={{ itemId: point.id }}>
            <p className="hint">{words.postponeHint}</p>
            <Button>{words.postpone}</Button>
          </CommandForm>
        </FormDisclosure>
      )}
      <AddPoint meetingId={meetingId} view={view} />
      <FormDisclosure verbs={["sitting.officers"]} summary={rooms.officers} line>
        <CommandForm verb="sitting.officers" hidden={{ id: meetingId }} className="stack">
          <Officers people={view.officers} {...officers} />
          <Button>{rooms.note}</Button>
        </CommandForm>
      </FormDisclosure>
    </div>
  );
}

/** The notes of a point as one text; two people at once are shown both texts. */
export function NotesForm({ point }: { point: Pick<PointView, "id" | "notes" | "version" | "noteDraft"> }) {
  return (
    <CommandForm verb="item.note" hidden={{ itemId: point.id, version: point.version }} only="itemId" className="stack">
      <NotesField point={point} />
    </CommandForm>
  );
}

function NotesField({ point }: { point: Pick<PointView, "id" | "notes" | "noteDraft"> }) {
  const words = useTexts().minutes.sitting;
  const field = useField();
  return (
    <>
      <Field
        kind="textarea"
        {...field("text", point.noteDraft?.text ?? point.notes)}
        id={`notes-${point.id}`}
        label={words.rewrite}
        hint={words.rewriteHint}
        hideLabel
        rows={10}
      />
      <Button>{words.save}</Button>
    </>
  );
}

function AddPoint({ meetingId, view }: { meetingId: string; view: SittingView }) {
  const words = useTexts().minutes.add;
  return (
    <FormDisclosure verbs={["item.add"]} summary={words.summary} line>
      <CommandForm verb="item.add" hidden={{ id: meetingId }} className="stack">
        <AddFields view={view} />
        <Button>{words.go}</Button>
      </CommandForm>
    </FormDisclosure>
  );
}

function AddFields({ view }: { view: SittingView }) {
  const t = useTexts();
  const words = t.minutes.add;
  const field = useField();
  return (
    <>
      <Field {...field("title")} id="add-title" label={words.title} />
      <div className="row">
        <Field kind="number" {...field("minutes", "10")} id="add-minutes" label={words.minutes} min={1} max={240} />
        <Field kind="select" {...field("poleId")} id="add-pole" label={words.pole}>
          <option value="">{words.noPole}</option>
          {view.poles.map((pole) => (
            <option key={pole.id} value={pole.id}>
              {pole.name}
            </option>
          ))}
        </Field>
      </div>
      {view.assembly ? (
        <Check name="dismissal" id="add-dismissal" label={words.dismissal} />
      ) : (
        <Check name="agreed" id="add-agreed" label={words.agreed} hint={words.told} />
      )}
    </>
  );
}
