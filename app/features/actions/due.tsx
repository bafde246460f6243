import { useTexts } from "../../texts/texts";
import { Status } from "../../ui/status";
import { daysBetween } from "../association/calendar";

/** When something is due, in words: « avant le 4 décembre », « Pour aujourd’hui », « Date passée de 4 jours ». */
export const Due = ({ dueOn, today }: { dueOn: string | null; today: string }) => {
  const t = useTexts();
  const { actions } = t;
  if (dueOn === null) return <span>{actions.noDate}</span>;
  const passed = daysBetween(dueOn, today);
  if (passed === 0) return <Status kind="info">{actions.todayTag}</Status>;
  if (passed < 0) return <span>{actions.due(t.dates.long(dueOn))}</span>;
  return (
    <>
      <Status kind="late">{actions.datePassed(passed)}</Status>
      <span>{actions.due(t.dates.long(dueOn))}</span>
    </>
  );
};
