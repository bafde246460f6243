import { useTexts } from "../../texts/texts";
import { ButtonLink } from "../../ui/button";
import { NextThing } from "../../ui/next-thing";
import type { NextOfPoles } from "./next-of-poles";

/** The squash page of the poles: one thing, whoever reads. */
export const NextOfPolesPage = ({ next }: { next: NonNullable<NextOfPoles> }) => {
  const t = useTexts();
  const { list } = t.poles;
  const names = (poles: { name: string }[]) => t.typeset(t.counting.and(poles.map((pole) => pole.name)));
  switch (next.kind) {
    case "mine":
      return (
        <NextThing
          bar
          kicker={list.nextBefore(t.dates.long(next.board.day))}
          title={list.nextMine(t.typeset(next.pole.name))}
          actions={
            <ButtonLink variant="fill" href={`/poles/${next.pole.slug}/rapports/${next.board.id}`}>
              {list.nextMineDo}
            </ButtonLink>
          }
        >
          {list.nextMineText}
        </NextThing>
      );
    case "expected":
      return (
        <NextThing
          bar
          kicker={list.nextBefore(t.dates.long(next.board.day))}
          title={list.nextExpected(next.poles.length)}
          actions={
            <ButtonLink variant="fill" href={`/reunions/${next.board.id}`}>
              {list.nextPrepare}
            </ButtonLink>
          }
        >
          {list.nextExpectedText(names(next.poles))}
        </NextThing>
      );
    case "leads": {
      const [first] = next.poles;
      return (
        <NextThing
          bar
          title={list.nextLeads(next.poles.length)}
          actions={
            first ? (
              <ButtonLink variant="fill" href={`/poles/${first.slug}`}>
                {list.nextLeadsDo(t.typeset(first.name))}
              </ButtonLink>
            ) : undefined
          }
        >
          {list.nextLeadsText(names(next.poles))}
        </NextThing>
      );
    }
    case "duties":
      return (
        <NextThing
          bar
          title={list.nextDuties}
          actions={
            <ButtonLink variant="fill" href="/des-fonctions-aux-poles">
              {list.nextDutiesDo}
            </ButtonLink>
          }
        >
          {list.nextDutiesText}
        </NextThing>
      );
  }
};
