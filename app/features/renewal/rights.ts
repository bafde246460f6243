import { isPerson, type Me } from "../../me";
import type { Reason } from "../../texts/types";

type Followed = { followerId: string | null; followed: boolean };

/** Administrators and pole leads follow people on their way to the board. */
export const mayFollow = (me: Me): boolean => isPerson(me) && (me.boardMember || me.leads.length > 0);

/** Who keeps a contact's thread: the follower alone, as long as they are an administrator or a lead. */
export const follows = (me: Me, { followerId, followed }: Followed): boolean =>
  isPerson(me) && followed && followerId === me.id && mayFollow(me);

/** Who sees how the board renews itself: administrators, pole leads and keepers. */
export const seesRenewal = (me: Me): boolean => isPerson(me) && (mayFollow(me) || me.keeper);

const follower = (me: Me, subject: Followed): Reason | null => (follows(me, subject) ? null : "renewal.followerOnly");

const administrator = (me: Me, _subject: unknown): Reason | null =>
  isPerson(me) && me.boardMember ? null : "renewal.boardOnly";

export const renewal = {
  /** Whoever meets somebody may note it: anyone of the association, at a stand or at the market. */
  "contact.add": (me: Me, _subject: unknown): Reason | null =>
    isPerson(me) && (mayFollow(me) || me.coordinator || me.employee || me.volunteer || me.member)
      ? null
      : "renewal.associationOnly",
  /** The public form: anybody, for themselves. */
  "contact.ask": (_me: Me, _subject: unknown): Reason | null => null,
  "contact.follow": (me: Me, { followed }: Followed): Reason | null => {
    if (!mayFollow(me)) return "renewal.followersOnly";
    return followed ? "renewal.alreadyFollowed" : null;
  },
  "contact.change": follower,
  "contact.plan": follower,
  "contact.move": follower,
  "contact.handOver": follower,
  "contact.forget": follower,
  /** What the stand prints where no code can be reached: whoever prepares stands. */
  "stand.line": (me: Me, _subject: unknown): Reason | null =>
    isPerson(me) && (mayFollow(me) || me.coordinator || me.keeper) ? null : "renewal.followersOnly",
  "look.open": administrator,
  "look.answer": administrator,
  "look.close": administrator,
};
