import { isPerson, leadsPole, type Me, readsAsBoard } from "../../me";
import type { Reason } from "../../texts/types";

type OfPole = { poleId: string };
type OfGroup = OfPole & { people: readonly string[]; leads: readonly string[] };

const governs = (me: Me, { poleId }: OfPole): Reason | null =>
  readsAsBoard(me) || leadsPole(me, poleId) ? null : "groups.boardOnly";

/** Who leads the group, who leads its pole, the board. */
const tends = (me: Me, subject: OfGroup): Reason | null =>
  isPerson(me) && subject.leads.includes(me.id) ? null : governs(me, subject);

export const groups = {
  "group.open": governs,
  "group.join": tends,
  /** Free to stop: no reason is asked of anyone who leaves. */
  "group.leave": (me: Me, subject: OfGroup & { personId: string }): Reason | null =>
    isPerson(me) && me.id === subject.personId ? null : tends(me, subject),
  /** Anyone of the group may hand in what it was asked for. */
  "group.deliver": (me: Me, subject: OfGroup): Reason | null =>
    isPerson(me) && subject.people.includes(me.id) ? null : tends(me, subject),
  "group.extend": governs,
  "group.close": tends,
};

/** Who sees the groups: the board, the team, volunteers and keepers; anyone else sees their own. */
export const seesGroups = (me: Me): boolean =>
  readsAsBoard(me) || (isPerson(me) && (me.employee || me.volunteer || me.keeper));
