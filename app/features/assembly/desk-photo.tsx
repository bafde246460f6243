import { useActionData } from "@remix-run/react";
import { Camera } from "lucide-react";
import type { Refusal } from "../../command.server";
import { CommandForm } from "../../command-form";
import { FormDisclosure } from "../../form-disclosure";
import { useHeld } from "../../held";
import { useTexts } from "../../texts/texts";
import { Button } from "../../ui/button";
import { Check } from "../../ui/choices";
import { Field } from "../../ui/field";
import { FormErrors } from "../../ui/form-errors";
import { Status } from "../../ui/status";
import type { DeskScene } from "./desk-scenes";

type Props = { scene: DeskScene; meetingId: string; open: boolean };

/** The photo of a scene: what it is and who may see it, withdrawn in one tap; or the form that gives one. */
export function ScenePhoto({ scene, meetingId, open }: Props) {
  const t = useTexts();
  const words = t.assembly.photo;
  const { photo, may } = scene;
  return (
    <div className="stack-s">
      {photo ? (
        <figure className="scene-thumb">
          <img src={`/fichiers/${photo.hash}`} alt={photo.alt} width="240" height="160" loading="lazy" />
          <figcaption className="stack-s">
            <p>{t.typeset(photo.alt)}</p>
            <Status kind={scene.photoShowable ? "ok" : "info"}>
              {scene.photoShowable ? words.shown : words.waits}
            </Status>
            {open && !scene.photoShowable && may.showPhoto ? (
              <CommandForm verb="scene.showPhoto" hidden={{ id: scene.id }} only="id">
                <Button>{words.show}</Button>
              </CommandForm>
            ) : null}
            {may.withdrawPhoto ? (
              <CommandForm verb="scene.withdrawPhoto" hidden={{ id: scene.id }} only="id">
                <Button variant="quiet">{words.withdraw}</Button>
              </CommandForm>
            ) : null}
          </figcaption>
        </figure>
      ) : null}
      {open && scene.mine ? (
        <FormDisclosure
          verbs={["scene.photo"]}
          of={(typed) => typed.id === scene.id}
          summary={photo ? words.change : words.add}
        >
          <PhotoForm scene={scene} meetingId={meetingId} />
        </FormDisclosure>
      ) : null}
    </div>
  );
}

function PhotoForm({ scene, meetingId }: Omit<Props, "open">) {
  const t = useTexts();
  const words = t.assembly.photo;
  const answer = useHeld(useActionData<Refusal>());
  const refusal = answer?.verb === "scene.photo" && answer.typed.id === scene.id ? answer : null;
  const wrong = (name: string) => {
    const reason = refusal?.fields[name];
    return reason ? t.reason(reason) : undefined;
  };
  const before = (name: string) => String(refusal?.typed[name] ?? "");
  const id = (name: string) => `${name}-${scene.id}`;
  const labels: { [name: string]: string } = { alt: words.alt, agreed: words.agreed };
  return (
    <form method="post" encType="multipart/form-data" action={`/bilan-vivant/${meetingId}`} className="form" noValidate>
      <input type="hidden" name="intent" value="scene.photo" />
      <input type="hidden" name="id" value={scene.id} />
      {refusal ? (
        <FormErrors
          title={t.reason(refusal.reason)}
          errors={Object.entries(refusal.fields).map(([name, reason]) => ({
            field: id(name),
            text: name === "agreed" ? t.reason(reason) : `${labels[name] ?? name}${t.colon}${t.reason(reason)}`,
          }))}
        />
      ) : null}
      <p>
        <label className="label" htmlFor={id("photo")}>
          {words.file}
        </label>
        <span className="hint" id={`${id("photo")}-aide`}>
          {words.fileHint}
        </span>
        <input
          className="field"
          type="file"
          id={id("photo")}
          name="photo"
          accept="image/jpeg,image/png,image/webp"
          aria-describedby={`${id("photo")}-aide`}
        />
      </p>
      {scene.photosToTake.length > 0 ? (
        <Field kind="select" name="action" id={id("action")} label={words.fromAction} defaultValue={before("action")}>
          <option value="">{words.noAction}</option>
          {scene.photosToTake.map((one) => (
            <option key={one.id} value={one.id}>
              {one.text}
            </option>
          ))}
        </Field>
      ) : null}
      <Field
        name="alt"
        id={id("alt")}
        label={words.alt}
        hint={words.altHint}
        maxLength={160}
        defaultValue={before("alt")}
        error={wrong("alt")}
      />
      <Check
        name="agreed"
        id={id("agreed")}
        label={words.agreed}
        hint={words.agreedHint}
        error={wrong("agreed")}
        checked={before("agreed") !== ""}
      />
      <Button icon={Camera}>{words.keep}</Button>
    </form>
  );
}
