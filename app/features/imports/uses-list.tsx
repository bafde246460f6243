import type { Texts } from "../../texts/make";
import { useTexts } from "../../texts/texts";
import type { Use } from "./uses.server";

/** Which rows of an import are used elsewhere, and where: « Claire Vasseur a déjà noté 2 actions ». */
export const UsesList = ({ uses }: { uses: Use[] }) => {
  const t = useTexts();
  return (
    <ul className="columns">
      {uses.map((use) => (
        <li key={`${use.rowId} ${use.column}`}>
          <b>{rowName(t, use)}</b> {wordsOf(t, use)}.
        </li>
      ))}
    </ul>
  );
};

const rowName = (t: Texts, { rowTable, name }: Use): string => {
  const { uses } = t.imports;
  if (rowTable === "seats") return uses.seat(name);
  if (rowTable === "meetings") return uses.meeting(t.dates.date(name));
  if (rowTable === "mandates") return uses.mandate(name);
  return name || uses.row;
};

type Uses = Texts["imports"]["uses"];

const sentences: { [column: string]: (uses: Uses, n: number) => string } = {
  "actions.personId": (uses, n) => uses.logged(n),
  "actions.loggedBy": (uses, n) => uses.logged(n),
  "actions.poleId": (uses, n) => uses.actions(n),
  "actionPeople.personId": (uses, n) => uses.logged(n),
  "actions.originId": (uses, n) => uses.actions(n),
  "mandates.personId": (uses, n) => uses.sits(n),
  "mandates.seatId": (uses, n) => uses.held(n),
  "polePeople.personId": (uses, n) => uses.pole(n),
  "polePeople.poleId": (uses, n) => uses.people(n),
  "dutyPlaces.personId": (uses, n) => uses.duties(n),
  "dutyPlaces.poleId": (uses, n) => uses.duties(n),
  "attendance.personId": (uses, n) => uses.called(n),
  "proxies.principalId": (uses, n) => uses.proxy(n),
  "proxies.holderId": (uses, n) => uses.proxy(n),
  "accounts.personId": (uses) => uses.access,
  "invitations.personId": (uses) => uses.access,
  "signInLinks.personId": (uses) => uses.access,
  "sessions.userId": (uses) => uses.access,
  "journal.actorId": (uses, n) => uses.acted(n),
  "proposals.authorId": (uses, n) => uses.proposals(n),
  "proposals.poleId": (uses, n) => uses.proposals(n),
  "decisions.poleId": (uses, n) => uses.decisions(n),
  "decisions.meetingId": (uses, n) => uses.decisions(n),
  "followUps.poleId": (uses, n) => uses.follow(n),
  "followUps.decisionId": (uses, n) => uses.follow(n),
  "agendaItems.poleId": (uses, n) => uses.points(n),
  "agendaItems.originId": (uses, n) => uses.points(n),
  "agendaItems.meetingId": (uses, n) => uses.points(n),
  "pairingPeople.personId": (uses, n) => uses.pairing(n),
  "legalPowers.personId": (uses, n) => uses.power(n),
  "personRoles.personId": (uses, n) => uses.roles(n),
  "mails.personId": (uses, n) => uses.mails(n),
};

/** Where a table's lines are read, for those no sentence of their own says. */
const places: { [table: string]: keyof Uses["places"] } = {
  ...{ effects: "effects", proposals: "effects", meetings: "meetings", minutes: "minutes", itemMinutes: "minutes" },
  ...{ minutesCorrections: "minutes", votes: "votes", voteRecords: "votes", attendance: "meetings" },
  ...{
    postalBallots: "votes",
    attendanceEvents: "meetings",
    opinions: "opinions",
    pointRequests: "requests",
    promises: "promises",
  },
  ...{ poleReports: "reports", scenes: "reports", liveReports: "reports", workingGroups: "groups" },
  ...{ workingGroupPeople: "groups", deadlines: "deadlines", handovers: "handovers", poleReviews: "reviews" },
  ...{ dutyDrafts: "drafts", dutyDraftPlaces: "drafts", dutyLimits: "drafts", legalPowers: "powers" },
  ...{ filings: "filings", filingSteps: "filings", filingPeople: "filings", filingChanges: "filings" },
  ...{ seatDraws: "draws", contacts: "contacts", welcomes: "welcomes", pairings: "pairings", thanks: "thanks" },
  ...{ pairingContacts: "pairings", pairingLines: "pairings", boardLookPeople: "look", personShows: "choices" },
  ...{
    consents: "choices",
    erasures: "choices",
    guideReads: "choices",
    keyFigures: "figures",
    departureEnds: "departures",
  },
};

const wordsOf = (t: Texts, { column, count }: Use): string => {
  const { uses } = t.imports;
  if (column === "changed") return uses.changed;
  const [table = ""] = column.split(".");
  return sentences[column]?.(uses, count) ?? uses.elsewhere(uses.places[places[table] ?? "elsewhere"], count);
};
