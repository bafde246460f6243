import { useField } from "../../command-form";
import { useTexts } from "../../texts/texts";
import { Disclosure } from "../../ui/disclosure";
import { Field } from "../../ui/field";
import type { SittingView } from "./view.server";

/** What a decision asks of a pole, and by when: folded until somebody needs it. */
export function FollowFields({
  id,
  poles,
  poleId,
}: {
  id: string;
  poles: SittingView["poles"];
  poleId: string | null;
}) {
  const words = useTexts().minutes.vote;
  const field = useField();
  return (
    <Disclosure summary={words.follow} open={field("followUp").defaultValue !== ""}>
      <p className="hint">{words.followHint}</p>
      <div className="stack">
        <Field {...field("followUp")} id={`${id}-followUp`} label={words.followUp} />
        <div className="row">
          <Field kind="select" {...field("poleId", poleId)} id={`${id}-poleId`} label={words.pole}>
            <option value="">{words.noPole}</option>
            {poles.map((pole) => (
              <option key={pole.id} value={pole.id}>
                {pole.name}
              </option>
            ))}
          </Field>
          <Field kind="date" {...field("dueOn")} id={`${id}-dueOn`} label={words.due} />
        </div>
      </div>
    </Disclosure>
  );
}
