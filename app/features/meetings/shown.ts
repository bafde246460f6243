import { addMinutes } from "../association/calendar";
import type { PointKind } from "./kinds";

type Point<V> = {
  id: string;
  number: number;
  title: string;
  kind: PointKind;
  minutes: number;
  plannedAt: string;
  plannedEnd: string;
  poleId: string | null;
  poleName: string | null;
  poleSlug: string | null;
  vegetable: V;
  inCamera: boolean;
  addedInSession: 0 | 1;
  version: number;
  matter: string | null;
  proposalMatter: string | null;
};

/** What a page shows of the points of an agenda: nothing of their notes, nothing of their proposals' texts. */
export const shownPoints = <V>(points: readonly Point<V>[]) =>
  points.map((point) => ({
    id: point.id,
    number: point.number,
    title: point.title,
    kind: point.kind,
    minutes: point.minutes,
    plannedAt: point.plannedAt,
    poleId: point.poleId,
    poleName: point.poleName,
    poleSlug: point.poleSlug,
    vegetable: point.vegetable,
    inCamera: point.inCamera,
    addedInSession: point.addedInSession === 1,
    version: point.version,
    matter: point.matter,
    ofProposal: point.proposalMatter !== null,
  }));

/** The evening as the ruler measures it: what was announced and what the points add up to, in minutes. */
export const eveningOf = (
  meeting: { startsAt: string; plannedMinutes: number },
  points: readonly { plannedEnd: string }[],
) => {
  const endsAt = points.at(-1)?.plannedEnd ?? meeting.startsAt;
  const minutes = Math.round((Date.parse(`${endsAt}:00Z`) - Date.parse(`${meeting.startsAt}:00Z`)) / 60_000);
  return {
    startsAt: meeting.startsAt,
    endsAt,
    planned: meeting.plannedMinutes,
    plannedEnd: addMinutes(meeting.startsAt, meeting.plannedMinutes),
    minutes,
  };
};
