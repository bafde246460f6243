import { Check, TriangleAlert, UserRound } from "lucide-react";
import { useTexts } from "../../texts/texts";
import { ActLink } from "../../ui/button";
import { Icon } from "../../ui/icon";
import type { Power } from "./kinds";
import type { PartShown } from "./part-shown";

const icons = {
  nobodyRepresents: TriangleAlert,
  nobody: TriangleAlert,
  beyondEnd: TriangleAlert,
  seatEnded: TriangleAlert,
  onlyOne: UserRound,
  employeeAlone: UserRound,
  noneBeyond: Check,
  covered: Check,
};

/** Coverage in sentences, each with its act: what nobody holds, what one person holds alone, what is well. */
export const CoverageList = ({ parts, mayWrite }: { parts: PartShown[]; mayWrite: boolean }) => {
  const say = useSentence();
  const actOf = useAct();
  return (
    <ul className="cover">
      {parts.map((part, n) => {
        const { who, rest } = say(part);
        const act = actOf(part, mayWrite);
        const well = part.key === "noneBeyond" || part.key === "covered";
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the sentences are an ordered list without ids
          <li key={n} className={well ? "cover__ok" : "cover__late"}>
            <Icon of={icons[part.key]} />
            <p>
              <b>{who}</b>
              {rest} {act ? <ActLink href={act.href}>{act.label}</ActLink> : null}
            </p>
          </li>
        );
      })}
    </ul>
  );
};

const useSentence = () => {
  const t = useTexts();
  const { coverage, kinds } = t.powers;
  return (part: PartShown): { who: string; rest: string } => {
    switch (part.key) {
      case "nobodyRepresents":
        return part.refused ? coverage.mustRepresent : coverage.represents;
      case "nobody":
        return coverage.nobody(part.powers.map((power) => kinds[power].to));
      case "beyondEnd":
      case "seatEnded":
        return coverage[part.key](part.name, kinds[part.power].to, t.dates.date(part.endedOn));
      case "onlyOne":
        return coverage.onlyOne(part.held.map(({ power, given }) => coverage.heldBy(kinds[power].noun, given)));
      case "employeeAlone":
        return coverage.employeeAlone(t.typeset(part.pole.name));
      case "noneBeyond":
        return coverage.noneBeyond(part.firstEnd ? t.dates.date(part.firstEnd) : null);
      case "covered":
        return coverage.covered;
    }
  };
};

const useAct = () => {
  const { coverage } = useTexts().powers;
  const give = (power: Power | undefined) => `/mandats?donner=${power ?? "represent"}#donner`;
  return (part: PartShown, mayWrite: boolean): { href: string; label: string } | null => {
    if (part.key === "noneBeyond") return { href: "/mandats?tableau=1#tableau", label: coverage.ends };
    if (part.key === "employeeAlone") return { href: `/poles/${part.pole.slug}`, label: coverage.pole };
    if (!mayWrite || part.key === "covered") return null;
    if (part.key === "nobodyRepresents") return { href: give("represent"), label: coverage.give };
    if (part.key === "nobody") return { href: give(part.powers[0]), label: coverage.give };
    if (part.key === "onlyOne") return { href: give(part.held[0]?.power), label: coverage.relay };
    return { href: "/mandats?changer=1#changer", label: coverage.renew };
  };
};
