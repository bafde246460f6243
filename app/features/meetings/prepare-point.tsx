import { Plus } from "lucide-react";
import { CommandForm, useField } from "../../command-form";
import { useTexts } from "../../texts/texts";
import { Button, ButtonLink } from "../../ui/button";
import { Check as Tick } from "../../ui/choices";
import { Field } from "../../ui/field";
import { MatterField } from "../association/matter-field";
import { sayToBody } from "../association/matter-said";
import type { EffectChoices } from "../effects/choices.server";
import { EffectForm } from "../effects/effect-form";
import { type EffectLine, EffectList } from "../effects/effect-list";
import type { ShownPoint } from "./agenda-view";
import { pointKinds } from "./kinds";
import { Picker } from "./meeting-fields";
import { QuickForm } from "./quick-form";

export type PreparedPoint = ShownPoint & {
  version: number;
  poleId: string | null;
  matter: string | null;
  ofProposal: boolean;
};
type Named = { id: string; name: string };
type MoreProps = {
  id: string;
  point: PreparedPoint;
  poles: Named[];
  inCamera: boolean;
  matters: string[];
  effects: { own: EffectLine[]; choices: EffectChoices | null };
};

/** A point opened in place: what it is, and what it does if it is adopted. */
export function PointMore({ id, point, poles, inCamera, matters, effects }: MoreProps) {
  const t = useTexts();
  const { prepare } = t.meetings;
  return (
    <section className="point-more stack-s" aria-label={prepare.edit(point.number)}>
      <CommandForm
        verb="agenda.edit"
        hidden={{ id, item: point.id, version: point.version }}
        only="item"
        prefix={`p${point.number}-`}
        className="form"
        labels={{ title: prepare.newTitle }}
      >
        <PointFields {...{ point, poles, inCamera, matters }} prefix={`p${point.number}-`} />
        <div className="row">
          <Button>{t.common.save}</Button>
          <ButtonLink variant="quiet" href={`/reunions/${id}/preparer#point-${point.number}`}>
            {t.common.close}
          </ButtonLink>
        </div>
      </CommandForm>
      <PointDoes id={id} point={point} effects={effects} />
    </section>
  );
}

function PointDoes({ id, point, effects }: Pick<MoreProps, "id" | "point" | "effects">) {
  const words = useTexts().effects;
  const forward = useTexts().association.deciding;
  const hidden = { id, item: point.id };
  return (
    <>
      {point.elsewhere ? (
        <QuickForm verb="agenda.forward" hidden={hidden} only="item">
          <Button>{forward.forward(sayToBody(forward, point.elsewhere.body))}</Button>
        </QuickForm>
      ) : null}
      {point.kind === "decision" ? (
        <section id="effets" className="stack-s" aria-label={words.title}>
          <h3>{words.title}</h3>
          <EffectList effects={effects.own} drop={{ verb: "agenda.dropEffect", hidden }} />
          <EffectForm
            here={`/reunions/${id}/preparer?point=${point.id}`}
            verb="agenda.effect"
            hidden={hidden}
            choices={effects.choices}
          />
        </section>
      ) : null}
    </>
  );
}

type FieldsProps = { point?: PreparedPoint; poles: Named[]; inCamera: boolean; matters: string[]; prefix: string };

function PointFields({ point, poles, inCamera, matters, prefix }: FieldsProps) {
  const t = useTexts();
  const field = useField();
  const { prepare, pointKind } = t.meetings;
  const own = point && !pointKinds.some((kind) => kind === point.kind) ? [point.kind] : [];
  return (
    <>
      <Field {...field("title", point?.title)} label={prepare.newTitle} maxLength={160} />
      <Field kind="select" {...field("kind", point?.kind ?? "decision")} label={prepare.newKind}>
        {[...own, ...pointKinds].map((kind) => (
          <option key={kind} value={kind}>
            {pointKind[kind]}
          </option>
        ))}
      </Field>
      <Picker name="poleId" label={prepare.newPole} none={prepare.noPole} options={poles} known={point?.poleId} />
      {point?.ofProposal ? (
        <input type="hidden" name="matter" value={point.matter ?? ""} />
      ) : (
        <MatterField options={matters} known={point?.matter ?? null} />
      )}
      {inCamera ? (
        <Tick
          name="inCamera"
          id={`${prefix}inCamera`}
          label={prepare.inCamera}
          hint={prepare.inCameraHint}
          checked={point?.inCamera}
        />
      ) : null}
    </>
  );
}

/** A point written by hand. */
export function AddPoint({
  id,
  poles,
  inCamera,
  matters,
}: {
  id: string;
  poles: Named[];
  inCamera: boolean;
  matters: string[];
}) {
  const t = useTexts();
  const { prepare } = t.meetings;
  return (
    <section id="ajouter" aria-label={prepare.addPoint} className="point-new">
      <CommandForm
        verb="agenda.add"
        hidden={{ id }}
        prefix="new-"
        className="form"
        labels={{ title: prepare.newTitle, minutes: prepare.newMinutes }}
      >
        <PointFields {...{ poles, inCamera, matters }} prefix="new-" />
        <NewMinutes />
        <div className="row">
          <Button icon={Plus}>{prepare.addPoint}</Button>
          <ButtonLink variant="quiet" href={`/reunions/${id}/preparer`}>
            {t.common.close}
          </ButtonLink>
        </div>
      </CommandForm>
    </section>
  );
}

function NewMinutes() {
  const field = useField();
  const { prepare, plan } = useTexts().meetings;
  return (
    <Field
      kind="number"
      {...field("minutes")}
      label={prepare.newMinutes}
      hint={prepare.newMinutesHint}
      unit={plan.minutesUnit}
      min={1}
      max={240}
    />
  );
}
