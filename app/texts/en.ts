import { en as actions } from "../features/actions/texts.en";
import { en as assembly } from "../features/assembly/texts.en";
import { en as association } from "../features/association/texts.en";
import { en as deadlines } from "../features/deadlines/texts.en";
import { en as decisions } from "../features/decisions/texts.en";
import { en as duties } from "../features/duties/texts.en";
import { en as effects } from "../features/effects/texts.en";
import { en as engagement } from "../features/engagement/texts.en";
import { en as files } from "../features/files/texts.en";
import { en as groups } from "../features/groups/texts.en";
import { en as guides } from "../features/guides/texts.en";
import { en as home } from "../features/home/texts.en";
import { en as imports } from "../features/imports/texts.en";
import { en as meetings } from "../features/meetings/texts.en";
import { en as minutes } from "../features/minutes/texts.en";
import { en as onboarding } from "../features/onboarding/texts.en";
import { en as outbox } from "../features/outbox/texts.en";
import { en as pairings } from "../features/pairings/texts.en";
import { en as people } from "../features/people/texts.en";
import { en as poles } from "../features/poles/texts.en";
import { en as powers } from "../features/powers/texts.en";
import { en as promises } from "../features/promises/texts.en";
import { en as proposals } from "../features/proposals/texts.en";
import { en as renewal } from "../features/renewal/texts.en";
import { en as reports } from "../features/reports/texts.en";
import { en as retention } from "../features/retention/texts.en";
import { en as search } from "../features/search/texts.en";
import { en as session } from "../features/session/texts.en";
import { en as common } from "./everywhere.en";
import type { fr } from "./fr";

/** Every sentence in English, gathered from the features. */
export const en: typeof fr = {
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
