import { useTexts } from "../../texts/texts";
import { Facts } from "../../ui/list";
import { Status } from "../../ui/status";
import type { LineOfAction } from "./action-line";

type Shown = LineOfAction & { reads: "pole" | "board" | "assembly"; photoHash: string | null };

/** Who, when, with whom, and who reads it. */
export const ActionFacts = ({ action }: { action: Shown }) => {
  const t = useTexts();
  const { actions } = t;
  const { facts } = actions;
  return (
    <>
      {action.photoHash ? (
        <img
          className="photo"
          src={`/fichiers/${action.photoHash}`}
          alt={actions.photoAlt(action.text)}
          loading="lazy"
        />
      ) : null}
      <Facts
        facts={[
          { label: facts.who, value: action.name },
          ...(action.helpers.length > 0
            ? [{ label: facts.helpers, value: t.counting.and(action.helpers.map((one) => one.name)) }]
            : []),
          ...(action.doneOn ? [{ label: facts.doneOn, value: t.dates.full(action.doneOn) }] : []),
          ...(action.dueOn && !action.doneOn ? [{ label: facts.dueOn, value: t.dates.full(action.dueOn) }] : []),
          { label: facts.reads, value: actions.reads[action.reads] },
        ]}
      />
      {action.showable ? (
        <p>
          <Status kind="ok">{actions.shownTag}</Status>
        </p>
      ) : null}
    </>
  );
};
