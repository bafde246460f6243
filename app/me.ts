/** Who asks. Roles come from records (mandates, poles, pairings, roles of one meeting), never from the account. */
export type Person = {
  kind: "person";
  id: string;
  name: string;
  keeper: boolean;
  boardMember: boolean;
  /** Alternate on a seat of the board: reads what the board reads, and votes only in the titular's place. */
  alternate: boolean;
  coordinator: boolean;
  employee: boolean;
  member: boolean;
  volunteer: boolean;
  candidate: boolean;
  /** Ids of the poles this person leads today, and of all poles they belong to (led ones included). */
  leads: string[];
  poles: string[];
  /** Ids of the living or proposed pairings they are half of. */
  pairings: string[];
  /** Ids of the meetings they chair or record, from the day they are named until its minutes are final. */
  officerOf: string[];
};

export type LinkHolder = { kind: "link"; personId: string; meetingId: string; purpose: string };
export type Anonymous = { kind: "anonymous"; session: string };
export type System = { kind: "system" };
export type Me = Person | LinkHolder | Anonymous | System;

export type Lang = "fr" | "en";

export const isPerson = (me: Me): me is Person => me.kind === "person";

/** Administrators, their alternates, pole leads and the coordinator: who reads what the board reads. */
export const readsAsBoard = (me: Me): boolean =>
  isPerson(me) && (me.boardMember || me.alternate || me.coordinator || me.leads.length > 0);

/** In-camera points are for administrators, and for the chair and the secretary of that meeting. */
export const readsInCamera = (me: Me, meetingId: string | null): boolean =>
  isPerson(me) && (me.boardMember || (meetingId !== null && me.officerOf.includes(meetingId)));

export const worksIn = (me: Me, poleId: string): boolean => isPerson(me) && me.poles.includes(poleId);
export const leadsPole = (me: Me, poleId: string): boolean => isPerson(me) && me.leads.includes(poleId);
export const isOfficer = (me: Me, meetingId: string): boolean => isPerson(me) && me.officerOf.includes(meetingId);
export const isKeeper = (me: Me): boolean => isPerson(me) && me.keeper;
