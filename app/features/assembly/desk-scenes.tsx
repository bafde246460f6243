import { ChevronDown, ChevronUp } from "lucide-react";
import { CommandForm, useField } from "../../command-form";
import { FormDisclosure } from "../../form-disclosure";
import { useTexts } from "../../texts/texts";
import { Button } from "../../ui/button";
import { Field } from "../../ui/field";
import { TodoItem, TodoList } from "../../ui/list";
import { Status } from "../../ui/status";
import { ScenePhoto } from "./desk-photo";
import type { SceneView } from "./report-view";
import { titleOf } from "./scene-words";

export type DeskScene = SceneView & {
  shown: boolean;
  version: number;
  here: boolean;
  mine: boolean;
  photoShowable: boolean;
  /** Actions of its pole whose photo it may take. */
  photosToTake: { id: string; text: string }[];
  may: { showPhoto: boolean; withdrawPhoto: boolean };
};
export type Presenter = { id: string; name: string };

type Props = {
  report: string;
  meetingId: string;
  scenes: DeskScene[];
  people: Presenter[];
  /** Whether the report may still change, the room may be led, the scenes be arranged. */
  open: boolean;
  leads: boolean;
  arranges: boolean;
};

/** The scenes in order, each with what its holder or the desk may do. */
export function DeskScenes({ report, meetingId, scenes, people, open, leads, arranges }: Props) {
  const t = useTexts();
  const { desk } = t.assembly;
  return (
    <TodoList ordered>
      {scenes.map((scene, place) => {
        const title = titleOf(t, scene);
        const holder = people.find((one) => one.id === scene.presenter);
        return (
          <TodoItem
            key={scene.id}
            id={`scene-${scene.id}`}
            what={title}
            beside={open && arranges}
            meta={
              <>
                <span>{t.assembly.kinds[scene.kind]}</span>
                {holder ? <span>{holder.name}</span> : null}
                {scene.here ? <Status kind="ok">{desk.here}</Status> : null}
                {scene.shown ? null : <Status kind="info">{desk.hidden}</Status>}
              </>
            }
            action={
              open && arranges ? (
                <div className="todo__steps">
                  {place > 0 ? <Step scene={scene} way="up" label={desk.upOf(title)} /> : null}
                  {place < scenes.length - 1 ? <Step scene={scene} way="down" label={desk.downOf(title)} /> : null}
                </div>
              ) : undefined
            }
          >
            {leads && scene.shown && !scene.here ? (
              <CommandForm
                verb="liveReport.goTo"
                hidden={{ id: report, scene: scene.id }}
                only="scene"
                className="todo__go"
              >
                <Button>{desk.goHere}</Button>
              </CommandForm>
            ) : null}
            <ScenePhoto scene={scene} meetingId={meetingId} open={open} />
            {open && (scene.mine || arranges) ? <SceneEdit scene={scene} people={arranges ? people : null} /> : null}
          </TodoItem>
        );
      })}
    </TodoList>
  );
}

function Step({ scene, way, label }: { scene: DeskScene; way: "up" | "down"; label: string }) {
  return (
    <CommandForm verb="scene.move" hidden={{ id: scene.id, way }} only="id">
      <Button variant="icon" icon={way === "up" ? ChevronUp : ChevronDown} label={label} />
    </CommandForm>
  );
}

function SceneEdit({ scene, people }: { scene: DeskScene; people: Presenter[] | null }) {
  const t = useTexts();
  const { desk } = t.assembly;
  return (
    <FormDisclosure
      verbs={["scene.edit", "scene.give", "scene.hide", "scene.show"]}
      of={(typed) => typed.id === scene.id}
      summary={desk.edit}
    >
      <div className="stack">
        {scene.mine ? (
          <CommandForm
            verb="scene.edit"
            hidden={{ id: scene.id, version: scene.version }}
            only="id"
            className="form"
            labels={{ title: desk.sceneTitle, text: desk.sceneText }}
          >
            <SceneWords scene={scene} />
            <Button variant="fill">{desk.keep}</Button>
          </CommandForm>
        ) : null}
        {people ? (
          <CommandForm verb="scene.give" hidden={{ id: scene.id }} only="id" className="form">
            <Field
              kind="select"
              name="presenter"
              id={`presenter-${scene.id}`}
              label={desk.holder}
              defaultValue={scene.presenter ?? ""}
            >
              <option value="">{desk.nobody}</option>
              {people.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.name}
                </option>
              ))}
            </Field>
            <Button>{desk.give}</Button>
          </CommandForm>
        ) : null}
        {scene.mine ? (
          <CommandForm verb={scene.shown ? "scene.hide" : "scene.show"} hidden={{ id: scene.id }} only="id">
            <Button variant="quiet">{scene.shown ? desk.hide : desk.show}</Button>
          </CommandForm>
        ) : null}
      </div>
    </FormDisclosure>
  );
}

function SceneWords({ scene }: { scene: DeskScene }) {
  const { desk } = useTexts().assembly;
  const field = useField();
  return (
    <>
      <Field {...field("title", scene.title)} id={`title-${scene.id}`} label={desk.sceneTitle} maxLength={90} />
      <Field
        {...field("text", scene.text)}
        id={`text-${scene.id}`}
        kind="textarea"
        rows={4}
        maxLength={1200}
        label={desk.sceneText}
        hint={desk.sceneTextHint}
      />
    </>
  );
}
