import { useTexts } from "../../texts/texts";
import { Status } from "../../ui/status";
import { daysBetween } from "../association/calendar";

/** When something is due, in words: « avant le 4 décembre », « Pour aujourd’hui », « Date passée de 4 jours ». `said`: the date
 *  itself already stands beside. */
export const Due = ({ dueOn, today, said }: { dueOn: string | null; today: string; said?: boolean }) => {
  const t = useTexts();
  const { actions } = t;
  if (dueOn === null) return said ? null : <span>{actions.noDate}</span>;
  const passed = daysBetween(dueOn, today);
  if (passed === 0) return <Status kind="info">{actions.todayTag}</Status>;
  if (said && passed < 0) return null;
  if (passed < 0) return <span>{actions.due(t.dates.long(dueOn))}</span>;
  return (
    <>
      <Status kind="late">{actions.datePassed(passed)}</Status>
      {said ? null : <span>{actions.due(t.dates.long(dueOn))}</span>}
    </>
  );
};
