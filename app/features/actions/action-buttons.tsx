import { CommandForm } from "../../command-form";
import { useTexts } from "../../texts/texts";
import type { Reason } from "../../texts/types";
import { Button } from "../../ui/button";

type May = { "action.finish": Reason | null; "action.take": Reason | null };

/** The one button of an action in a list: done, or taken over. Nothing when it is not for this reader. */
export const ActionButton = ({ id, status, may }: { id: string; status: "done" | "todo" | "givenBack"; may: May }) => {
  const t = useTexts();
  if (status === "todo" && may["action.finish"] === null) {
    return (
      <CommandForm verb="action.finish" hidden={{ id }} only="id">
        <Button>{t.actions.finish}</Button>
      </CommandForm>
    );
  }
  if (status === "givenBack" && may["action.take"] === null) {
    return (
      <CommandForm verb="action.take" hidden={{ id }} only="id">
        <Button>{t.actions.take}</Button>
      </CommandForm>
    );
  }
  return null;
};
