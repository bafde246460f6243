import { useTexts } from "../../texts/texts";
import { ButtonLink } from "../../ui/button";
import { NextThing } from "../../ui/next-thing";

export type NextShown =
  | { kind: "accept"; id: string; other: string }
  | { kind: "silent"; id: string; other: string; since: string | null; hours: string | null }
  | {
      kind: "idea";
      pole: { id: string; name: string };
      administrator: { id: string; name: string };
      employee: { id: string; name: string; team: string | null };
      why: ("poleAlone" | "teamUnlinked" | "bothFree")[];
    };

/** The squash page of the pairings. */
export const NextPairing = ({ next }: { next: NextShown }) => {
  const t = useTexts();
  const { list } = t.pairings;
  const open = (href: string, words: string) => (
    <ButtonLink variant="fill" href={href}>
      {words}
    </ButtonLink>
  );
  switch (next.kind) {
    case "accept":
      return (
        <NextThing
          bar
          kicker={list.nextAccept}
          title={list.nextAcceptTitle(next.other)}
          actions={open(`/binomes/${next.id}`, list.nextAcceptDo)}
        />
      );
    case "silent":
      return (
        <NextThing
          bar
          kicker={next.since ? list.nextSilent(t.dates.dayMonth(next.since)) : list.nextSilentNever}
          title={list.nextSilentTitle(next.other)}
          actions={open(`/binomes/${next.id}`, list.nextSilentDo)}
        >
          {next.hours ? list.nextHours(t.typeset(next.hours)) : null}
        </NextThing>
      );
    case "idea": {
      const { pole, administrator, employee, why } = next;
      const name = t.typeset(pole.name);
      const reasons = {
        poleAlone: list.nextIdeaPole(name),
        teamUnlinked: list.nextIdeaTeam(name, t.typeset(employee.team ?? "")),
        bothFree: list.nextIdeaFree,
      };
      const asked = new URLSearchParams({ pole: pole.id, administrator: administrator.id, employee: employee.id });
      return (
        <NextThing
          bar
          kicker={list.nextIdea}
          title={list.nextIdeaTitle(administrator.name, employee.name)}
          actions={open(`/binomes/nouveau?${asked}`, list.nextIdeaDo)}
        >
          {why.map((one) => reasons[one]).join(" ")}
        </NextThing>
      );
    }
  }
};
