import { CommandForm } from "../../command-form";
import { useTexts } from "../../texts/texts";
import type { Reason } from "../../texts/types";
import { Button } from "../../ui/button";
import { NextThing } from "../../ui/next-thing";
import type { LineOfAction } from "./action-line";
import { Due } from "./due";

type May = { "action.finish": Reason | null; "action.giveBack": Reason | null; "action.take": Reason | null };

/** The next thing of an action that is not done: to do, to give back, or to take over. */
export const ActionNext = ({ action, may, today }: { action: LineOfAction; may: May; today: string }) => {
  const t = useTexts();
  const { actions } = t;
  const hidden = { id: action.id };
  if (action.status === "todo" && may["action.finish"] === null) {
    return (
      <>
        <NextThing
          kicker={action.name}
          title={action.dueOn ? actions.due(t.dates.long(action.dueOn)) : actions.todo}
          actions={
            <CommandForm verb="action.finish" hidden={hidden}>
              <Button variant="fill" wide>
                {actions.finish}
              </Button>
            </CommandForm>
          }
        >
          <p className="meta">
            <Due dueOn={action.dueOn} today={today} said />
          </p>
        </NextThing>
        {may["action.giveBack"] === null ? (
          <CommandForm verb="action.giveBack" hidden={hidden} className="form">
            <Button variant="quiet" aria-describedby="rendre-aide">
              {actions.giveBack}
            </Button>
            <p className="hint" id="rendre-aide">
              {actions.giveBackHint}
            </p>
          </CommandForm>
        ) : null}
      </>
    );
  }
  if (action.status === "givenBack" && may["action.take"] === null) {
    return (
      <NextThing
        title={actions.givenBack}
        actions={
          <CommandForm verb="action.take" hidden={hidden}>
            <Button variant="fill" wide>
              {actions.take}
            </Button>
          </CommandForm>
        }
      />
    );
  }
  return null;
};
