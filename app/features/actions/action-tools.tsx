import { useActionData } from "@remix-run/react";
import { Camera } from "lucide-react";
import { useEffect, useState } from "react";
import type { Refusal } from "../../command.server";
import { CommandForm, useField } from "../../command-form";
import { FormDisclosure } from "../../form-disclosure";
import { useBegun, useHeld } from "../../held";
import { useTexts } from "../../texts/texts";
import type { Reason } from "../../texts/types";
import { Button, ButtonLink } from "../../ui/button";
import { Field } from "../../ui/field";
import { FieldError } from "../../ui/label";
import type { LineOfAction } from "./action-line";
import { type Filled, LogFields, type PersonChoice, type PoleChoice } from "./log-fields";

type Action = Omit<LineOfAction, "helpers"> & {
  poleId: string;
  personId: string;
  version: number;
  reads: "pole" | "board" | "assembly";
  helpers: { id: string; name: string }[];
};
type May = { "action.edit": Reason | null; "action.show": Reason | null; "action.addPhoto": Reason | null };
type Props = {
  action: Action;
  may: May;
  poles: PoleChoice[];
  people: PersonChoice[];
  today: string;
  meId: string;
  proposes: boolean;
};

/** What one may do with an action besides doing it: change it, show it, add a photo, make it a proposal, take it off. */
export const ActionTools = (props: Props) => {
  const t = useTexts();
  const { actions } = t;
  const { action, may, proposes } = props;
  const begun = useBegun(action.version);
  const hidden = { id: action.id };
  return (
    <div className="stack-s no-print">
      {may["action.show"] === null && (action.reads !== "pole" || action.showable) ? (
        <CommandForm verb="action.show" hidden={{ ...hidden, shown: action.showable ? "" : "1" }}>
          <Button aria-describedby="montrer-aide">{action.showable ? actions.hideIt : actions.showIt}</Button>
          <p className="hint" id="montrer-aide">
            {actions.showHint}
          </p>
        </CommandForm>
      ) : null}
      {proposes && action.reads !== "pole" ? (
        <ButtonLink variant="quiet" href={`/propositions/nouvelle?action=${action.id}`}>
          {actions.propose}
        </ButtonLink>
      ) : null}
      {may["action.addPhoto"] === null ? <PhotoForm id={action.id} /> : null}
      {may["action.edit"] === null ? (
        <FormDisclosure verbs={["action.edit", "action.remove"]} summary={actions.editTitle} id="modifier">
          <div onInput={begun.touch}>
            <EditForm key={begun.version} {...props} rest={begun.rest} />
          </div>
          <CommandForm verb="action.remove" hidden={hidden}>
            <Button variant="quiet">{actions.remove}</Button>
          </CommandForm>
        </FormDisclosure>
      ) : null}
    </div>
  );
};

const PhotoForm = ({ id }: { id: string }) => {
  const t = useTexts();
  const answer = useHeld(useActionData<Refusal>());
  const refused = answer?.verb === "action.addPhoto" ? t.reason(answer.reason) : undefined;
  return (
    <form method="post" encType="multipart/form-data" action={`/actions/${id}`} className="row" id="photo">
      <input type="hidden" name="intent" value="action.addPhoto" />
      <input type="hidden" name="id" value={id} />
      <label className="label" htmlFor="photo-fichier">
        {t.actions.photo}
      </label>
      {refused ? (
        <div role="alert">
          <FieldError id="photo-fichier" error={refused} />
        </div>
      ) : null}
      <input
        className="field"
        type="file"
        id="photo-fichier"
        name="photo"
        accept="image/jpeg,image/png,image/webp"
        required
        aria-invalid={refused ? true : undefined}
        aria-describedby={refused ? "photo-fichier-erreur" : undefined}
      />
      <Button icon={Camera}>{t.actions.addPhoto}</Button>
    </form>
  );
};

type Rest = { rest: () => void };

const EditForm = ({ action, poles, people, today, meId, rest }: Props & Rest) => {
  const t = useTexts();
  const { facts, text } = t.actions;
  return (
    <CommandForm
      verb="action.edit"
      hidden={{ id: action.id, version: action.version }}
      labels={{ text, poleId: facts.pole, personId: facts.who, doneOn: facts.doneOn, dueOn: facts.dueOn }}
    >
      <EditFields {...{ action, poles, people, today, meId, rest }} />
    </CommandForm>
  );
};

const EditFields = ({ action, poles, people, today, meId, rest }: Omit<Props, "may" | "proposes"> & Rest) => {
  useEffect(() => rest, [rest]);
  const t = useTexts();
  const field = useField();
  const [filled, setFilled] = useState<Filled>({
    poleId: action.poleId,
    personId: action.personId,
    doneOn: action.doneOn ?? "",
    dueOn: action.dueOn ?? "",
    reads: action.reads,
    helpers: action.helpers.map((one) => one.id),
  });
  return (
    <div className="stack">
      <Field kind="textarea" rows={3} maxLength={500} label={t.actions.text} {...field("text", action.text)} />
      <LogFields
        filled={filled}
        change={(part) => setFilled((before) => ({ ...before, ...part }))}
        poles={poles}
        people={people}
        me={{ id: meId, name: "" }}
        today={today}
        errors={Object.fromEntries(["poleId", "personId", "doneOn", "dueOn"].map((name) => [name, field(name).error]))}
        open
      />
      <Button>{t.common.save}</Button>
    </div>
  );
};
