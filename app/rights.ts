import { actions } from "./features/actions/rights";
import { assembly } from "./features/assembly/rights";
import { association } from "./features/association/rights";
import { deadlines } from "./features/deadlines/rights";
import { decisions } from "./features/decisions/rights";
import { duties } from "./features/duties/rights";
import { effects } from "./features/effects/rights";
import { engagement } from "./features/engagement/rights";
import { files } from "./features/files/rights";
import { groups } from "./features/groups/rights";
import { guides } from "./features/guides/rights";
import { home } from "./features/home/rights";
import { imports } from "./features/imports/rights";
import { meetings } from "./features/meetings/rights";
import { minutes } from "./features/minutes/rights";
import { onboarding } from "./features/onboarding/rights";
import { outbox } from "./features/outbox/rights";
import { pairings } from "./features/pairings/rights";
import { people } from "./features/people/rights";
import { poles } from "./features/poles/rights";
import { powers } from "./features/powers/rights";
import { promises } from "./features/promises/rights";
import { proposals } from "./features/proposals/rights";
import { renewal } from "./features/renewal/rights";
import { reports } from "./features/reports/rights";
import { retention } from "./features/retention/rights";
import { search } from "./features/search/rights";
import { session } from "./features/session/rights";
import type { Me } from "./me";
import type { Reason } from "./texts/types";

/** Every verb with who may do it, gathered from the features in the order of the line. */
export const rights = {
  ...association,
  ...files,
  ...people,
  ...outbox,
  ...session,
  ...poles,
  ...duties,
  ...powers,
  ...groups,
  ...deadlines,
  ...pairings,
  ...actions,
  ...reports,
  ...effects,
  ...proposals,
  ...decisions,
  ...meetings,
  ...minutes,
  ...promises,
  ...guides,
  ...onboarding,
  ...renewal,
  ...engagement,
  ...assembly,
  ...imports,
  ...retention,
  ...search,
  ...home,
};

export type Rights = typeof rights;
export type Verb = keyof Rights;

/** What the right of a verb looks at, as the command loads it. */
export type SubjectOf<V extends Verb> = Rights[V] extends (me: Me, subject: infer S) => Reason | null ? S : never;

/** Why `me` may not, or null. The same answer greys a button and refuses the command. */
export const may = <V extends Verb>(me: Me, verb: V, subject: SubjectOf<V>): Reason | null =>
  (rights[verb] as (me: Me, subject: SubjectOf<V>) => Reason | null)(me, subject);
