import { fr as actions } from "../features/actions/texts.fr";
import { fr as assembly } from "../features/assembly/texts.fr";
import { fr as association } from "../features/association/texts.fr";
import { fr as deadlines } from "../features/deadlines/texts.fr";
import { fr as decisions } from "../features/decisions/texts.fr";
import { fr as duties } from "../features/duties/texts.fr";
import { fr as effects } from "../features/effects/texts.fr";
import { fr as engagement } from "../features/engagement/texts.fr";
import { fr as files } from "../features/files/texts.fr";
import { fr as groups } from "../features/groups/texts.fr";
import { fr as guides } from "../features/guides/texts.fr";
import { fr as home } from "../features/home/texts.fr";
import { fr as imports } from "../features/imports/texts.fr";
import { fr as meetings } from "../features/meetings/texts.fr";
import { fr as minutes } from "../features/minutes/texts.fr";
import { fr as onboarding } from "../features/onboarding/texts.fr";
import { fr as outbox } from "../features/outbox/texts.fr";
import { fr as pairings } from "../features/pairings/texts.fr";
import { fr as people } from "../features/people/texts.fr";
import { fr as poles } from "../features/poles/texts.fr";
import { fr as powers } from "../features/powers/texts.fr";
import { fr as promises } from "../features/promises/texts.fr";
import { fr as proposals } from "../features/proposals/texts.fr";
import { fr as renewal } from "../features/renewal/texts.fr";
import { fr as reports } from "../features/reports/texts.fr";
import { fr as retention } from "../features/retention/texts.fr";
import { fr as search } from "../features/search/texts.fr";
import { fr as session } from "../features/session/texts.fr";
import { fr as common } from "./everywhere.fr";

/** Every sentence in French, gathered from the features. */
export const fr = {
  common,
  association,
  files,
  people,
  outbox,
  session,
  poles,
  duties,
  powers,
  groups,
  deadlines,
  pairings,
  actions,
  reports,
  effects,
  proposals,
  decisions,
  meetings,
  minutes,
  promises,
  guides,
  onboarding,
  renewal,
  engagement,
  assembly,
  imports,
  retention,
  search,
  home,
};
