import { Camera, Plus } from "lucide-react";
import { useEffect, useState } from "react";
import { CommandForm } from "../../command-form";
import { useTexts } from "../../texts/texts";
import { Button, ButtonLink } from "../../ui/button";
import { Drawing } from "../../ui/drawing";
import { Saved } from "../../ui/saved";
import type { Kept } from "./offline";

export type NotedAction = {
  id: string;
  text: string;
  poleName: string;
  reads: "pole" | "board" | "assembly";
  status: "done" | "todo" | "givenBack";
  dueOn: string | null;
};

const UNDO_SECONDS = 10;

/** « C’est noté. »: what was understood, then the photo, another one, or undo. */
export const Noted = ({
  action,
  left,
}: {
  action: NotedAction;
  left: { text: string; dueOn: string | null } | null;
}) => {
  const t = useTexts();
  const { noted, reads } = t.actions;
  return (
    <div className="stack log done">
      <Drawing name="wheelbarrow" />
      <h1>{action.status === "todo" ? noted.planned : noted.title}</h1>
      <p className="lead">{t.typeset(t.lang === "fr" ? `« ${action.text} »` : `“${action.text}”`)}</p>
      <Saved>{noted.readBy(reads.short[action.reads], action.poleName)}</Saved>
      {action.status === "todo" && action.dueOn ? (
        <p className="strong">{noted.toDoOn(t.dates.long(action.dueOn))}</p>
      ) : null}
      {left?.dueOn ? (
        <p className="strong">{noted.remind(t.dates.long(left.dueOn), left.text.replace(/[.\s]+$/, ""))}</p>
      ) : null}
      <div className="stack-s">
        <ButtonLink wide icon={Camera} href={`/actions/${action.id}#photo`}>
          {noted.photo}
        </ButtonLink>
        <ButtonLink wide icon={Plus} href="/noter">
          {noted.another}
        </ButtonLink>
        <Undo key={action.id} id={action.id} />
      </div>
    </div>
  );
};

/** Ten seconds within reach; later the action's own page removes it. */
const Undo = ({ id }: { id: string }) => {
  const t = useTexts();
  const { noted } = t.actions;
  const [seconds, setSeconds] = useState(UNDO_SECONDS);
  useEffect(() => {
    const timer = setInterval(() => setSeconds((now) => Math.max(0, now - 1)), 1000);
    return () => clearInterval(timer);
  }, []);
  if (seconds === 0) {
    return (
      <ButtonLink variant="quiet" wide href={`/actions/${id}`}>
        {noted.see}
      </ButtonLink>
    );
  }
  return (
    <CommandForm verb="action.remove" hidden={{ id, from: "log" }} action="/noter">
      <Button variant="quiet" wide aria-label={noted.undo}>
        {noted.undoIn(seconds)}
      </Button>
    </CommandForm>
  );
};

/** The same page when the network was gone: the sentence is on this device, at its hour. */
export const NotedHere = ({ entry, again }: { entry: Kept; again: () => void }) => {
  const t = useTexts();
  const { noted, kept } = t.actions;
  return (
    <div className="stack log done">
      <Drawing name="wheelbarrow" />
      <h1>{noted.title}</h1>
      <p className="lead">{t.typeset(t.lang === "fr" ? `« ${entry.text} »` : `“${entry.text}”`)}</p>
      <Saved state="kept">{kept.at(t.dates.instantTime(entry.at, t.zone))}</Saved>
      <div className="stack-s">
        <Button wide icon={Plus} type="button" onClick={again}>
          {noted.another}
        </Button>
      </div>
    </div>
  );
};
