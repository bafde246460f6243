import { useSearchParams } from "@remix-run/react";
import { ArrowDown, ArrowUp, Check, Plus, X } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { Later, part } from "../../later";
import { useTexts } from "../../texts/texts";
import { Button, ButtonLink } from "../../ui/button";
import { Status } from "../../ui/status";
import type { EffectChoices } from "../effects/choices.server";
import type { EffectLine } from "../effects/effect-list";
import { type Evening, PointLine } from "./agenda-view";
import type { PreparedPoint } from "./prepare-point";
import { QuickForm } from "./quick-form";

type Props = {
  id: string;
  points: PreparedPoint[];
  evening: Evening & { plannedEnd: string };
  poles: { id: string; name: string }[];
  /** What may still change: everything, the order and the minutes only, nothing. */
  open: "all" | "order" | "nothing";
  inCamera: boolean;
  matters: string[];
  /** What the point asked for does, and the kind of effect being prepared there. */
  effects: { own: EffectLine[]; choices: EffectChoices | null };
};

const more = part("point", async () => (await import("./prepare-point")).PointMore);
const add = part("new-point", async () => (await import("./prepare-point")).AddPoint);
export const agendaParts = [more, add];

/** The agenda being written: hours on the margin rule, minutes saved as typed, one step up or down. */
export function PreparedAgenda({ id, points, evening, poles, open, inCamera, matters, effects }: Props) {
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
                  {open === "all" ? (
                    <QuickForm verb="agenda.remove" hidden={{ id, item: point.id }} only="item">
                      <Button
                        variant="quiet-icon"
                        icon={X}
                        label={prepare.remove(point.number)}
                        title={prepare.remove(point.number)}
                      />
                    </QuickForm>
                  ) : null}
                </div>
              </>
            )}
            {open === "all" && asked === point.id ? (
              <Later of={more} props={{ id, point, poles, inCamera, matters, effects }} />
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
      {open === "all" && asked === "nouveau" ? <Later of={add} props={{ id, poles, inCamera, matters }} /> : null}
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
  const { version, ...inHand } = useSavedAsTyped(String(point.minutes), point.version);
  return (
    <QuickForm verb="agenda.setMinutes" hidden={{ id, item: point.id, version }} only="item" className="min" asTyped>
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
        {...inHand}
      />
      <span aria-hidden="true">{plan.minutesUnit.slice(0, 3)}</span>
      <noscript>
        <Button variant="icon" icon={Check} label={prepare.set} />
      </noscript>
    </QuickForm>
  );
}

/**
 * A field saved while one is still in it: the hand keeps it, whatever is answered. What somebody else wrote shows once
 * the hand has left, and is not written over unseen before that.
 */
function useSavedAsTyped(known: string, latest: number) {
  const input = useRef<HTMLInputElement>(null);
  const mine = useRef(new Set<string>());
  const [version, setVersion] = useState(latest);
  useEffect(() => {
    const field = input.current;
    const inHand = field !== null && document.activeElement === field;
    if (!inHand || mine.current.has(known)) setVersion(latest);
    if (!field || inHand) return;
    field.value = known;
    mine.current.clear();
  }, [known, latest]);
  return {
    version,
    ref: input,
    onFocus: () => setVersion(latest),
    onInput: () => void mine.current.add(input.current?.value ?? ""),
  };
}
