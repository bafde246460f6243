import { CommandForm } from "../../command-form";
import { useTexts } from "../../texts/texts";
import { Button, ButtonLink } from "../../ui/button";
import { NextThing } from "../../ui/next-thing";
import type { NextOfPole } from "./next-of-pole";

type Props = {
  next: NonNullable<NextOfPole>;
  pole: { id: string; slug: string };
  me: string;
  board: { id: string; day: string } | null;
  filled: { actions: number; followUps: number };
};

/** The squash page of a pole. */
export const PoleNext = ({ next, pole, me, board, filled }: Props) => {
  const t = useTexts();
  const { pole: words } = t.poles;
  if (next === "report" && board) {
    return (
      <NextThing
        kicker={words.nextReport(t.dates.long(board.day))}
        title={words.nextReportTitle}
        actions={
          <ButtonLink variant="fill" wide href={`/poles/${pole.slug}/rapports/${board.id}`}>
            {words.nextReportDo}
          </ButtonLink>
        }
      >
        {words.nextReportText(filled.actions, filled.followUps)}
      </NextThing>
    );
  }
  if (next === "lead") {
    return (
      <NextThing
        title={words.nextLead}
        actions={
          <ButtonLink variant="fill" wide href={`/poles/${pole.slug}/modifier#nommer`}>
            {words.nextLeadDo}
          </ButtonLink>
        }
      >
        {words.nextLeadText}
      </NextThing>
    );
  }
  if (next === "join") {
    return (
      <NextThing
        kicker={words.nextJoin}
        title={words.nextJoinTitle}
        actions={
          <CommandForm verb="pole.join" hidden={{ pole: pole.id, person: me }}>
            <Button variant="fill" wide>
              {words.nextJoinDo}
            </Button>
          </CommandForm>
        }
      >
        {words.nextJoinText}
      </NextThing>
    );
  }
  return (
    <NextThing
      kicker={words.nextLog}
      title={words.nextLogTitle}
      actions={
        <ButtonLink variant="fill" wide href={`/noter?pole=${pole.slug}`}>
          {words.nextLogDo}
        </ButtonLink>
      }
    >
      {words.nextLogText}
    </NextThing>
  );
};
