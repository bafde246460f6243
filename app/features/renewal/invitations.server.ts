import type { Ctx } from "../../context";
import { textsIn } from "../../texts/both.server";

/** How many meetings are offered: a choice, not a calendar. */
export const OFFERED = 3;

type Guest = { givenName: string; email: string | null; lang: "fr" | "en" };
type Held = { title: string; startsAt: string; place: string };

/** The address that opens one's own mail with an invitation already written, in the guest's language; null without e-mail. */
export const invitationTo = (
  { zone, words }: Pick<Ctx, "zone" | "words">,
  association: string,
  guest: Guest,
  meeting: Held,
): string | null => {
  if (guest.email === null) return null;
  const t = textsIn(guest.lang, zone, words);
  const { one } = t.renewal;
  const when = [t.typeset(meeting.title), t.dates.at(meeting.startsAt), meeting.place].filter(Boolean).join(", ");
  const subject = encodeURIComponent(one.inviteSubject(association));
  const body = encodeURIComponent(one.inviteBody(guest.givenName, when).replaceAll("\n", "\r\n"));
  return `mailto:${encodeURIComponent(guest.email).replace("%40", "@")}?subject=${subject}&body=${body}`;
};
