import { useSearchParams } from "@remix-run/react";
import { ArrowDown, ArrowUp, Check, Plus } from "lucide-react";
import { CommandForm, useField } from "../../command-form";
import { useTexts } from "../../texts/texts";
import { Button, ButtonLink } from "../../ui/button";
import { Check as Tick } from "../../ui/choices";
import { Field } from "../../ui/field";
import { Status } from "../../ui/status";
import { type Evening, PointLine, type ShownPoint } from "./agenda-view";
import { pointKinds } from "./kinds";
import { Picker } from "./meeting-fields";
import { QuickForm } from "./quick-form";

export type PreparedPoint = ShownPoint & { version: number; poleId: string | null };
type Named = { id: string; name: string };
type Props = {
  id: string;
  points: PreparedPoint[];
  evening: Evening & { plannedEnd: string };
  poles: Named[];
  /** What may still change: everything, the order and the minutes only, nothing. */
  open: "all" | "order" | "nothing";
  inCamera: boolean;
};

/** The agenda being written: hours on the margin rule, minutes saved as typed, one step up or down. */
export function PreparedAgenda({ id, points, evening, poles, open, inCamera }: Props) {
  const t = useTexts();
  const { prepare } = t.meetings;
  const asked = useSearchParams()[0].get("point");
  const here = `/reunions/${id}/preparer`;
  return (
    <>
      <ol className="agenda">
        {points.map((point) => (
          <li key={point.id} id={`point-${point.number}`}>
            <span className="at num">{t.dates.time(point.plannedAt)}</span>
            <PointLine
              point={point}
              t={t}
              edit={open === "all" ? `${here}?point=${point.id}#point-${point.number}` : undefined}
            />
            {open === "nothing" ? (
              <span className="num soft">{t.dates.duration(point.minutes)}</span>
            ) : (
              <>
                <Minutes id={id} point={point} />
                <div className="mv">
                  <QuickForm verb="agenda.move" hidden={{ id, item: point.id }} only="item">
                    <Button variant="quiet-icon" icon={ArrowUp} name="to" value="up" label={prepare.up(point.number)} />
                    <Button
                      variant="quiet-icon"
                      icon={ArrowDown}
                      name="to"
                      value="down"
                      label={prepare.down(point.number)}
                    />
                  </QuickForm>
                </div>
              </>
            )}
            {open === "all" && asked === point.id ? (
              <PointMore id={id} point={point} poles={poles} inCamera={inCamera} />
            ) : null}
          </li>
        ))}
        <li className="end">
          <span className="at num">{t.dates.time(evening.endsAt)}</span>
          <p className="pt">
            <ExpectedEnd evening={evening} />
          </p>
          {open === "all" ? (
            <ButtonLink icon={Plus} href={`${here}?point=nouveau#ajouter`}>
              {prepare.addPoint}
            </ButtonLink>
          ) : (
            <span />
          )}
        </li>
      </ol>
      {open === "all" && asked === "nouveau" ? <AddPoint id={id} poles={poles} inCamera={inCamera} /> : null}
    </>
  );
}

function ExpectedEnd({ evening }: { evening: Evening & { plannedEnd: string } }) {
  const t = useTexts();
  const { prepare, page } = t.meetings;
  const left = evening.planned - evening.minutes;
  const ends = page.ends(t.dates.time(evening.endsAt));
  if (left < 0)
    return (
      <>
        <Status kind="late">{ends}</Status>,{" "}
        {prepare.endAfter(t.dates.duration(-left), t.dates.time(evening.plannedEnd))}
      </>
    );
  return (
    <>
      <b className="ok">{ends}</b>, {left === 0 ? prepare.endOn : prepare.endBefore(t.dates.duration(left))}
    </>
  );
}

function Minutes({ id, point }: { id: string; point: PreparedPoint }) {
  const { prepare, plan } = useTexts().meetings;
  const field = `minutes-${point.id}`;
  return (
    <QuickForm
      key={`${point.id} ${point.version}`}
      verb="agenda.setMinutes"
      hidden={{ id, item: point.id, version: point.version }}
      only="item"
      className="min"
      asTyped
    >
      <label className="vh" htmlFor={field}>
        {prepare.minutesOf(point.number)}
      </label>
      <input
        className="field num"
        id={field}
        name="minutes"
        inputMode="numeric"
        pattern="[0-9]{1,3}"
        required
        defaultValue={point.minutes}
      />
      <span aria-hidden="true">{plan.minutesUnit.slice(0, 3)}</span>
      <noscript>
        <Button variant="icon" icon={Check} label={prepare.set} />
      </noscript>
    </QuickForm>
  );
}

type MoreProps = { id: string; point: PreparedPoint; poles: Named[]; inCamera: boolean };

function PointMore({ id, point, poles, inCamera }: MoreProps) {
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
        <PointFields point={point} poles={poles} inCamera={inCamera} prefix={`p${point.number}-`} />
        <div className="row">
          <Button>{t.common.save}</Button>
          <ButtonLink variant="quiet" href={`/reunions/${id}/preparer#point-${point.number}`}>
            {t.common.close}
          </ButtonLink>
        </div>
      </CommandForm>
      <QuickForm verb="agenda.remove" hidden={{ id, item: point.id }} only="item">
        <Button variant="quiet">{prepare.remove(point.number)}</Button>
      </QuickForm>
    </section>
  );
}

type FieldsProps = { point?: PreparedPoint; poles: Named[]; inCamera: boolean; prefix: string };

function PointFields({ point, poles, inCamera, prefix }: FieldsProps) {
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

function AddPoint({ id, poles, inCamera }: { id: string; poles: Named[]; inCamera: boolean }) {
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
        <PointFields poles={poles} inCamera={inCamera} prefix="new-" />
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
