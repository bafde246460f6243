import { Download } from "lucide-react";
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
  if (view.hash) return <Sealed view={view} />;
  if (view.toSign.length === 0) return null;
  const waiting = view.corrections.some((one) => one.status === "waiting");
  const ready = view.signs && !waiting;
  const title = ready ? words.sign : view.officer && view.open ? words.review : words.whoSigns;
  return (
    <NextThing
      id="suite"
      kicker={words.next}
      title={title}
      actions={
        view.officer ? (
          <OfficerActs view={view} waiting={waiting} />
        ) : view.open ? (
          <ButtonLink variant="fill" href="#corrections">
            {words.readOver}
          </ButtonLink>
        ) : undefined
      }
    >
      <p>{whoSigns(words, view)}</p>
      {ready && <p>{words.signWhy}</p>}
      {view.officer && waiting && <p>{words.answerFirst}</p>}
      {view.officer && view.open && view.reviewSentOn && <p>{words.reviewSent(t.dates.long(view.reviewSentOn))}</p>}
    </NextThing>
  );
}

/** Signed or approved, the text no longer changes: what is left is to keep it. */
function Sealed({ view }: { view: PaperView }) {
  const words = useTexts().minutes.paper;
  return (
    <NextThing
      bar
      kicker={view.number ? words.number(view.number) : undefined}
      title={<PaperStatus view={view} />}
      actions={
        <ButtonLink variant="fill" icon={Download} href={`/reunions/${view.id}/pdf/minutes`}>
          {words.pdf.minutes}
        </ButtonLink>
      }
    >
      {view.status === "signed" && view.final === "adoption"
        ? `${words.sealedWhy} ${words.adoptLater}`
        : words.sealedWhy}
    </NextThing>
  );
}

/** Where the minutes stand, with their day. */
export function PaperStatus({ view }: { view: PaperView }) {
  const t = useTexts();
  const { statuses } = t.minutes.paper;
  const signedOn = [view.signed.chair ?? "", view.signed.secretary ?? ""].sort().at(-1) ?? "";
  if (view.status === "signed") return <>{statuses.signed(t.dates.date(signedOn))}</>;
  if (view.status === "adopted") return <>{statuses.adopted(t.dates.date(view.adoptedOn ?? signedOn))}</>;
  return <>{statuses[view.status]}</>;
}

function OfficerActs({ view, waiting }: { view: PaperView; waiting: boolean }) {
  const words = useTexts().minutes.paper;
  return (
    <>
      {view.signs && (
        <CommandForm verb="minutes.sign" hidden={{ id: view.id }}>
          <Button variant={waiting ? "line" : "fill"}>{words.sign}</Button>
        </CommandForm>
      )}
      {view.open && (
        <CommandForm verb="minutes.sendForReview" hidden={{ id: view.id }}>
          <Button variant={view.signs && !waiting ? "line" : "fill"}>
            {view.reviewSentOn ? words.reviewAgain : words.review}
          </Button>
        </CommandForm>
      )}
    </>
  );
}

/** Whose signature is awaited, in one sentence; who has just signed is told so. */
const whoSigns = (words: ReturnType<typeof useTexts>["minutes"]["paper"], view: PaperView): string => {
  const [first, second] = view.toSign;
  if (!first) return "";
  if (second) return view.alone ? words.signsAlone(first.name) : words.signsBoth(first.name, second.name);
  const left = words.signsLast[first.as](first.name);
  return view.officer && !view.signs ? `${words.youSigned} ${left}` : left;
};
