import { ArrowLeft, ArrowRight } from "lucide-react";
import { useEffect } from "react";
import { CommandForm } from "../../command-form";
import { useTexts } from "../../texts/texts";
import { Button } from "../../ui/button";
import type { Stop } from "./scenes";

type Props = { report: string; before: Stop | null; after: Stop | null; label: string };

/** Previous and next: buttons, and the two arrows of the keyboard when no field is being written. */
export function DeskSteps({ report, before, after, label }: Props) {
  const { desk } = useTexts().assembly;
  useArrows();
  return (
    <fieldset className="row desk-steps" aria-label={label}>
      {before ? (
        <CommandForm verb="liveReport.goTo" hidden={{ id: report, scene: before.id, leaf: before.leaf }} only="scene">
          <Button icon={ArrowLeft} data-arrow="ArrowLeft">
            {desk.previous}
          </Button>
        </CommandForm>
      ) : null}
      {after ? (
        <CommandForm verb="liveReport.goTo" hidden={{ id: report, scene: after.id, leaf: after.leaf }} only="scene">
          <Button variant="fill" icon={ArrowRight} data-arrow="ArrowRight">
            {desk.next}
          </Button>
        </CommandForm>
      ) : null}
    </fieldset>
  );
}

const writes = "input, textarea, select, [contenteditable], summary";

const useArrows = () => {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const busy = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.repeat;
      if (busy || (event.target instanceof Element && event.target.closest(writes))) return;
      const button = document.querySelector<HTMLButtonElement>(`[data-arrow="${CSS.escape(event.key)}"]`);
      if (!button) return;
      event.preventDefault();
      button.click();
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, []);
};
