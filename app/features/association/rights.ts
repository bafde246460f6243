import { isKeeper, isPerson, type Me } from "../../me";
import type { Reason } from "../../texts/types";

const keepers = (me: Me, _subject: unknown): Reason | null => (isKeeper(me) ? null : "association.keepersOnly");

/** Keepers, administrators and the coordinator vouch for figures; rules are settings, for keepers. */
const governing = (me: Me, _subject: unknown): Reason | null =>
  isPerson(me) && (me.keeper || me.boardMember || me.coordinator) ? null : "association.notYourFigures";

const drafting = (me: Me, _subject: unknown): Reason | null =>
  isPerson(me) && (me.keeper || me.boardMember || me.coordinator) ? null : "association.draftsByBoard";

export const association = {
  /** Whoever holds the one-time key printed at start, as long as there is no association. */
  "association.found": (_me: Me, subject: { founded: boolean; keyRight: boolean }): Reason | null => {
    if (subject.founded) return "association.alreadyFounded";
    return subject.keyRight ? null : "association.wrongKey";
  },
  "association.update": keepers,
  "words.change": keepers,
  "body.open": keepers,
  "body.edit": keepers,
  "body.close": keepers,
  "body.decides": keepers,
  "body.yields": keepers,
  "rules.change": keepers,
  /** Preparing rules is the board's; what adopts them is a meeting, never one person. */
  "rules.draft": drafting,
  "rules.dropDraft": drafting,
  "rules.adopt": (_me: Me, _subject: unknown): Reason | null => "association.byDecision",
  "pillar.write": keepers,
  "pillar.move": keepers,
  "pillar.remove": keepers,
  "figure.supply": governing,
  "figure.remove": governing,
  /** The nightly sweep of what has been kept long enough; nobody asks for it. */
  "retention.apply": (_me: Me, _subject: unknown): Reason | null => "association.keepersOnly",
};
