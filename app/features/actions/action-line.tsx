import type { ReactNode } from "react";
import { useTexts } from "../../texts/texts";
import { TodoItem } from "../../ui/list";
import { Status } from "../../ui/status";
import { PoleTag } from "../../ui/tag";
import type { VegetableName } from "../../ui/vegetable";
import { Due } from "./due";

export type LineOfAction = {
  id: string;
  text: string;
  status: "done" | "todo" | "givenBack";
  doneOn: string | null;
  dueOn: string | null;
  showable: 0 | 1;
  name: string;
  poleName: string;
  poleSlug: string;
  vegetable: VegetableName;
  helpers: { name: string }[];
};

/** One action in a list: its sentence, its pole, who and when, its button. */
export const ActionLine = ({
  action,
  today,
  button,
  ofPole,
}: {
  action: LineOfAction;
  today: string;
  button?: ReactNode;
  /** On a page of one pole its tag says nothing new. */
  ofPole?: boolean;
}) => {
  const t = useTexts();
  const { actions } = t;
  const company =
    action.helpers.length > 0 ? actions.withNames(t.counting.and(action.helpers.map((one) => one.name))) : "";
  return (
    <TodoItem
      what={t.typeset(action.text)}
      href={`/actions/${action.id}`}
      action={button}
      meta={
        <>
          {ofPole ? null : (
            <PoleTag vegetable={action.vegetable} name={action.poleName} href={`/poles/${action.poleSlug}`} />
          )}
          {action.status === "done" && action.doneOn ? (
            <span>
              {actions.doneBy(action.name, t.dates.short(action.doneOn))}
              {company ? `, ${company}` : ""}
            </span>
          ) : null}
          {action.status === "todo" ? (
            <>
              <span>
                {action.name}
                {company ? `, ${company}` : ""}
              </span>
              <Due dueOn={action.dueOn} today={today} />
            </>
          ) : null}
          {action.status === "givenBack" ? <Status kind="info">{actions.givenBack}</Status> : null}
          {action.showable ? <Status kind="ok">{actions.shownTag}</Status> : null}
        </>
      }
    />
  );
};
