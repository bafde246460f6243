import { CommandForm } from "../../command-form";
import { useTexts } from "../../texts/texts";
import { Button, ButtonLink } from "../../ui/button";
import { NextThing } from "../../ui/next-thing";
import type { PaperView } from "./paper-view.server";

/** The next thing to do with these minutes, for this reader: sign, send for review, or nothing. */
export function PaperNext({ view }: { view: PaperView }) {
  const t = useTexts();
  const words = t.minutes.paper;
  if (view.sitting)
    return (
      <NextThing
        id="suite"
        kicker={words.next}
        title={words.statuses.draft}
        actions={
          <ButtonLink variant="fill" href={`/reunions/${view.id}/seance`}>
            {words.backToSitting}
          </ButtonLink>
        }
      />
    );
  if (!view.officer || (view.status !== "closed" && view.status !== "corrected")) return null;
  const waiting = view.corrections.some((one) => one.status === "waiting");
  const sent = view.reviewSentOn;
  return (
    <NextThing
      id="suite"
      kicker={words.next}
      title={view.signs && !waiting ? words.sign : words.review}
      actions={
        <>
          {view.signs && (
            <CommandForm verb="minutes.sign" hidden={{ id: view.id }}>
              <Button variant={waiting ? "line" : "fill"}>{words.sign}</Button>
            </CommandForm>
          )}
          {view.open && (
            <CommandForm verb="minutes.sendForReview" hidden={{ id: view.id }}>
              <Button variant={view.signs && !waiting ? "line" : "fill"}>
                {sent ? words.reviewAgain : words.review}
              </Button>
            </CommandForm>
          )}
        </>
      }
    >
      {view.signs && !waiting ? words.signWhy : sent ? words.reviewSent(t.dates.long(sent)) : words.draftWhy}
    </NextThing>
  );
}
