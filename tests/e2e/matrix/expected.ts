import type { PageName } from "../../../app/pages";
import { small } from "../../support/small";
import { live } from "./records";
import { people, type Role } from "./roles";

/** A status, or several where the product leaves the page free to explain instead of refusing. */
export type Answer = number | number[];
export type Try = {
  page: PageName;
  /** Whose record it is: own pole or pairing, somebody else's, a sealed or in-camera one, or one that does not exist. */
  whose: "any" | "own" | "other" | "sealed" | "unknown";
  params: Record<string, string>;
  answers: Record<Role, Answer>;
};

// Written by hand from the table of roles (who may see and do what), never from the code.
type Row = Partial<Record<Role, Answer>>;

const SIGN_IN = 302;

/** Everybody the same, but for the roles named. */
const all = (answer: Answer, but: Row = {}): Try["answers"] => ({ ...each(answer), ...but });

const each = (answer: Answer) =>
  Object.fromEntries((["guest", "link", ...people] as const).map((role) => [role, answer])) as Try["answers"];

/** Signed-in people; the others are sent to sign-in. */
const signedIn = (answer: Answer, but: Row = {}) => all(answer, { guest: SIGN_IN, link: SIGN_IN, ...but });

/** Administrators, leads, the coordinator and keepers; other people are refused. */
const governing = (answer: Answer, but: Row = {}) =>
  signedIn(403, { coordinator: answer, administrator: answer, lead: answer, officer: answer, keeper: answer, ...but });

/** Those who prepare a meeting, its officers included; for others it does not exist, or they may not touch it. */
const preparing = (answer: Answer, keeper: Answer = [200, 403]) => board(answer, { keeper }, [403, 404]);

/** Who reads what the board reads; for the others it does not exist. */
const board = (answer: Answer, but: Row = {}, otherwise: Answer = 404) =>
  signedIn(otherwise, { coordinator: answer, administrator: answer, lead: answer, officer: answer, ...but });

const keepers = (answer: Answer) => signedIn(403, { keeper: answer });

const here = (page: PageName, answers: Try["answers"]): Try => ({ page, whose: "any", params: {}, answers });
const of = (page: PageName, whose: Try["whose"], params: Record<string, string>, answers: Try["answers"]): Try => ({
  page,
  whose,
  params,
  answers,
});

/** Nothing there: 404 to whoever may open such a page. */
const missing = (page: PageName, params: Record<string, string>, answers: Try["answers"]) =>
  of(page, "unknown", params, answers);

const NOBODY = "019aaaaa-0000-7000-8000-000000000000";

export const table: Try[] = [
  here("home", signedIn(200)),
  here("more", signedIn(200)),
  here("deadlines", signedIn(200)),
  here("search", signedIn(200)),

  here("setup", all(302)),
  here("settings", keepers(200)),
  here("words", keepers(200)),
  here("bodies", governing(200)),
  here("pillars", keepers(200)),
  of("rules", "any", { body: small.board }, governing(200)),
  missing("rules", { body: NOBODY }, governing(404)),
  here("access", keepers(200)),
  // A code travels in a form alone: the address by itself answers nothing.
  here("invitationSheet", keepers(405)),
  here("outbox", keepers(200)),
  here("retention", keepers(200)),
  here("figures", governing(200)),

  here("signIn", all([200, 302], { guest: 200, link: 200 })),
  missing("signInLink", { token: "nothing" }, all([200, 404, 410])),
  here("signInCode", all([200, 302], { guest: 200, link: 200 })),
  here("signOut", all([200, 302, 405])),
  here("account", signedIn(200)),

  here("people", signedIn(200)),
  here("peopleCsv", governing(200)),
  here("newPerson", governing(200)),
  here("importPeople", keepers(302)),
  of("person", "own", { slug: "m-member" }, board(200, { member: 200, keeper: 200 }, [200, 404])),
  of("person", "other", { slug: "nadia-ferhat" }, signedIn(200)),
  missing("person", { slug: "personne" }, signedIn(404)),
  // Her data are hers; a keeper opens them by leaving a line, and reads none before.
  of("personData", "own", { slug: "m-member" }, signedIn(404, { member: 200, keeper: 200 })),
  missing("personData", { slug: "personne" }, signedIn(404)),
  of("personJson", "own", { slug: "m-member" }, signedIn(404, { member: 200 })),
  missing("personJson", { slug: "personne" }, signedIn(404)),
  here("seats", governing(200, { coordinator: [200, 403] })),
  here("seatsCsv", governing(200, { coordinator: [200, 403] })),
  of("seat", "any", { id: "seat-1" }, governing(200, { coordinator: [200, 403] })),
  missing("seat", { id: NOBODY }, governing(404, { coordinator: [403, 404] })),
  of("seatDraw", "any", { id: "m-draw" }, governing(200, { coordinator: [200, 403] })),
  missing("seatDraw", { id: NOBODY }, governing(404, { coordinator: [403, 404] })),
  missing("seatDrawPdf", { id: NOBODY }, governing(404, { coordinator: [403, 404] })),

  here("poles", signedIn(200)),
  here("newPole", governing(200, { keeper: [200, 403] })),
  here("duties", governing(200)),
  here("dutiesNow", governing(200)),
  here("dutiesCompare", governing(200)),
  here("dutiesLibrary", governing(200)),
  here("dutiesHeld", governing(200)),
  missing("dutiesAnnex", { id: NOBODY }, governing(404)),
  missing("dutiesDraft", { id: NOBODY }, governing(404)),
  of("pole", "own", { slug: "m-own" }, signedIn(200)),
  of("pole", "other", { slug: "m-other" }, signedIn(200)),
  missing("pole", { slug: "aucun" }, signedIn(404)),
  here("polesMap", signedIn(200)),
  here("groups", signedIn(200)),
  missing("group", { slug: "aucun" }, signedIn(404)),
  of("reviewPole", "own", { slug: "m-own" }, governing([200, 403], { lead: 200 })),
  of("reviewPole", "other", { slug: "m-other" }, governing([200, 403])),
  missing("reviewPole", { slug: "aucun" }, signedIn(404)),
  of("editPole", "own", { slug: "m-own" }, governing([200, 403], { lead: 200 })),
  of("editPole", "other", { slug: "m-other" }, governing([200, 403])),
  missing("editPole", { slug: "aucun" }, governing(404)),

  here("powers", governing(200, { coordinator: 403 })),
  here("filings", governing(200, { coordinator: 403 })),
  of("filing", "own", { id: "m-filing" }, governing(200, { coordinator: 403 })),
  missing("filing", { id: NOBODY }, governing(404, { coordinator: 403 })),
  of("filingListPdf", "own", { id: "m-filing" }, governing(200, { coordinator: 403 })),
  missing("filingListPdf", { id: NOBODY }, governing(404, { coordinator: 403 })),
  of("filingDataPdf", "own", { id: "m-filing" }, governing(404, { administrator: 200 })),
  missing("filingDataPdf", { id: NOBODY }, governing(404)),

  here("pairings", signedIn(200)),
  here("newPairing", signedIn([200, 403], { employee: 200, administrator: 200, lead: 200, officer: 200 })),
  of("pairing", "own", { id: "m-pairing-own" }, signedIn([200, 404], { employee: 200, administrator: 200 })),
  of("pairing", "other", { id: "m-pairing-other" }, signedIn([200, 404])),
  missing("pairing", { id: NOBODY }, signedIn(404)),

  here("log", signedIn([200, 403], { volunteer: 200, employee: 200, coordinator: 200, lead: 200 })),
  here("actions", signedIn(200)),
  of(
    "action",
    "own",
    { id: "m-a-own-pole" },
    signedIn(404, { volunteer: 200, employee: 200, lead: 200, coordinator: [200, 404] }),
  ),
  of("action", "own", { id: "m-a-own-board" }, board(200, { employee: 200, volunteer: [200, 404] })),
  of("action", "other", { id: "m-a-other-pole" }, signedIn(404, { coordinator: [200, 404] })),
  of("action", "other", { id: "m-a-other-board" }, board(200)),
  of("action", "other", { id: "m-a-assembly" }, signedIn(200)),
  of("action", "sealed", { id: "m-a-removed" }, signedIn(404, { coordinator: [200, 404] })),
  here("actionsCsv", signedIn(200)),
  missing("action", { id: NOBODY }, signedIn(404)),

  of(
    "report",
    "own",
    { slug: "m-own", meeting: small.meeting },
    board(200, { employee: [200, 403, 404], volunteer: [200, 403, 404] }, [403, 404]),
  ),
  of("report", "other", { slug: "m-other", meeting: small.meeting }, board(200, {}, [403, 404])),
  missing("report", { slug: "m-own", meeting: NOBODY }, signedIn([403, 404])),

  here("proposals", signedIn(200)),
  here("newProposal", signedIn([200, 403], { employee: 200, coordinator: 200, administrator: 200, lead: 200 })),
  of("proposal", "other", { id: "m-proposal" }, board(200)),
  of("proposal", "sealed", { id: "m-draft" }, signedIn(404, { coordinator: [200, 404] })),
  missing("proposal", { id: NOBODY }, signedIn(404)),

  here("decisions", signedIn(200)),
  of("decision", "other", { number: "2031-1" }, signedIn(200, { member: 404 })),
  of("decision", "sealed", { number: "2031-2" }, signedIn(404, { administrator: 200, lead: 200, officer: 200 })),
  here("decisionsCsv", signedIn(200)),
  missing("decision", { number: "1999-1" }, signedIn(404)),

  here("meetings", signedIn(200)),
  here("newMeeting", governing(200, { keeper: [200, 403] })),
  of("meeting", "own", { id: "m-sitting" }, board(200, {}, [200, 404])),
  of("meeting", "sealed", { id: "m-sealed" }, board(200, {}, [200, 404])),
  missing("meeting", { id: NOBODY }, signedIn(404)),
  of("prepare", "other", { id: small.meeting }, preparing(200)),
  of("prepare", "sealed", { id: "m-sealed" }, preparing([200, 302, 403])),
  missing("prepare", { id: NOBODY }, signedIn(404)),
  of("notice", "other", { id: small.meeting }, preparing(200)),
  of("notice", "sealed", { id: "m-sealed" }, preparing([200, 302, 403])),
  missing("notice", { id: NOBODY }, signedIn(404)),
  of("answers", "other", { id: small.meeting }, preparing(200, 200)),
  missing("answers", { id: NOBODY }, signedIn(404)),
  of("ballots", "other", { id: small.meeting }, preparing(200, 200)),
  missing("ballots", { id: NOBODY }, signedIn(404)),
  of("answer", "own", { token: "LINK" }, all(200)),
  missing("answer", { token: "nothing" }, all(404)),
  of("calendar", "own", { token: "LINK" }, all(200)),
  missing("calendar", { token: "nothing" }, all(404)),

  of("sitting", "own", { id: "m-sitting" }, board(200, {}, [403, 404])),
  of("sitting", "sealed", { id: "m-sealed" }, board([200, 302], {}, [403, 404])),
  missing("sitting", { id: NOBODY }, signedIn([403, 404])),
  of("minutes", "own", { id: "m-sitting" }, board([200, 302, 404], {}, [403, 404])),
  of("minutes", "sealed", { id: "m-sealed" }, board(200, {}, [403, 404])),
  missing("minutes", { id: NOBODY }, signedIn([403, 404])),
  missing("meetingPdf", { id: "m-sealed", kind: "inconnu" }, signedIn([403, 404])),
  missing("meetingPdf", { id: NOBODY, kind: "minutes" }, signedIn([403, 404])),

  here("promises", signedIn(200)),

  here("guides", signedIn(200)),
  of("guide", "any", { slug: "GUIDE" }, signedIn(200)),
  missing("guide", { slug: "aucun-guide" }, signedIn(404)),
  of("helpPage", "any", { slug: "PAGE" }, all(200)),
  missing("helpPage", { slug: "aucune-page" }, all(404)),

  here("welcomes", signedIn(200)),
  of("welcome", "own", { id: "m-welcome" }, signedIn([200, 403, 404], { officer: 200, lead: 200 })),
  missing("welcome", { id: NOBODY }, signedIn(404)),

  here("renewal", governing(200, { coordinator: 403 })),
  here("look", governing(200, { coordinator: 403 })),
  here("contacts", signedIn(200)),
  here(
    "newContact",
    signedIn([200, 403], { member: 200, volunteer: 200, employee: 200, administrator: 200, lead: 200 }),
  ),
  missing("contact", { id: NOBODY }, signedIn(404)),
  here("stand", signedIn(200)),
  of("standPdf", "any", { sheet: "a5-fr.pdf" }, signedIn(200)),
  missing("standPdf", { sheet: "a0-fr.pdf" }, signedIn(404)),
  here("come", all(200)),

  here("thanks", signedIn(200)),

  of(
    "desk",
    "own",
    { id: "m-assembly" },
    board([200, 403], { officer: 200, coordinator: 200, keeper: 200 }, [403, 404]),
  ),
  missing("desk", { id: NOBODY }, signedIn([403, 404])),
  of("liveReport", "any", { token: live.token }, all(200)),
  missing("liveReport", { token: "rien" }, all(404)),
  of("slate", "any", { token: live.token }, all(200)),
  missing("slate", { token: "rien" }, all(404)),
  of("liveStream", "any", { token: live.token }, all(200)),
  missing("liveStream", { token: "rien" }, all(404)),
  of("liveEvidence", "any", { token: live.token, scene: "m-scene-2" }, all(200)),
  missing("liveEvidence", { token: live.token, scene: NOBODY }, all(404)),
  missing("liveEvidence", { token: "rien", scene: "m-scene-2" }, all(404)),
  of("liveQuestion", "any", { token: live.token }, all(200)),
  missing("liveQuestion", { token: "rien" }, all(404)),
  of("livePdf", "any", { token: live.token }, all(200)),
  missing("livePdf", { token: "rien" }, all(404)),
  here("liveCode", all(200)),

  here("imports", keepers(200)),
  of("importKind", "any", { kind: "sieges" }, keepers(200)),
  missing("importKind", { kind: "aucun" }, keepers(404)),
  of("importTemplate", "any", { kind: "personnes" }, keepers(200)),
  missing("importTemplate", { kind: "aucun" }, keepers(404)),
  // A file read by somebody else, or forgotten since: back to the choice of a file.
  missing("importPreview", { kind: "personnes", id: NOBODY }, keepers(302)),
  missing("importPreview", { kind: "aucun", id: NOBODY }, keepers(404)),
  of("importDone", "any", { id: "m-import" }, keepers(200)),
  missing("importDone", { id: NOBODY }, keepers(404)),
  of("exportTable", "any", { kind: "personnes", format: "csv" }, governing(200)),
  of("exportTable", "any", { kind: "sieges", format: "ods" }, governing(200)),
  missing("exportTable", { kind: "decisions", format: "csv" }, governing(404)),
  missing("exportTable", { kind: "personnes", format: "pdf" }, governing(404)),
  here("takeOver", keepers(200)),
  of("takeOverStep", "any", { kind: "mandats" }, keepers(200)),
  missing("takeOverStep", { kind: "sieges" }, keepers(404)),

  here("draft", signedIn([200, 400, 404, 405])),
  missing("file", { hash: "0".repeat(64) }, all(404)),
  of("file", "any", { hash: live.photo }, all(200)),
  // Not yet shown to the assembly: for who looks after its scene, and keepers.
  of(
    "file",
    "sealed",
    { hash: live.photoNotShown },
    all(404, { coordinator: 200, administrator: 200, lead: 200, officer: 200, keeper: 200 }),
  ),

  here("visit", all(404)),
  here("visitHall", all(404)),
  here("visitAs", all([400, 404])),
  here("visitReset", all([400, 404])),
  here("visitToday", all([400, 404])),
  here("palette", all(404)),
  missing("unknown", { "*": "nulle/part" }, all(404)),
];
