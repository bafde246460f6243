import type { Db } from "../../../db/dialect";
import { command } from "../../command.server";
import type { Ctx } from "../../context";
import type { Reason } from "../../texts/types";
import { answerForm, enterForm, giveForm, ownForm } from "./forms.server";
import { canGive } from "./proxies";
import { type AttendanceRow, attendanceOf, type Meeting, meetingOf, proxiesOf, ruleSetFor } from "./queries.server";
import { activeProxies, beforeGiving } from "./roll";
import { answerAs, giveAs, stopReminderOf, withdrawAs } from "./writes-answers.server";

/** A meeting and one line of its roll, with all it takes to judge a proxy. */
export type Answering = Meeting & {
  personId: string;
  roll: AttendanceRow[];
  line: AttendanceRow;
  proxies: Awaited<ReturnType<typeof proxiesOf>>;
  rules: Awaited<ReturnType<typeof ruleSetFor>>;
};

const answering = async (db: Db, ctx: Pick<Ctx, "me">, id: string, personId: string): Promise<Answering | null> => {
  const meeting = await meetingOf(db, ctx.me, id);
  if (!meeting) return null;
  const roll = await attendanceOf(db, id);
  const line = roll.find((one) => one.personId === personId);
  if (!line) return null;
  const [proxies, rules] = [await proxiesOf(db, id), await ruleSetFor(db, meeting)];
  return { ...meeting, personId, roll, line, proxies, rules };
};

const own = (db: Db, { id }: { id: string }, ctx: Pick<Ctx, "me">) => {
  const { me } = ctx;
  const personId = me.kind === "person" ? me.id : me.kind === "link" ? me.personId : "";
  return answering(db, ctx, id, personId);
};

const stillAwaited = ({ status }: Pick<Meeting, "status">): Reason | null => {
  if (status === "cancelled") return "meetings.cancelled";
  if (status === "preparing") return "meetings.notCalled";
  return status === "called" ? null : "meetings.answersClosed";
};

const mayAnswer = (subject: Answering, answer: "yes" | "remote" | "no"): Reason | null =>
  stillAwaited(subject) ?? (answer === "remote" && !subject.link ? "meetings.noRemote" : null);

/** Why this person may not confide their proxy to that holder now: what stands of their own is replaced, so left out. */
export const whyNotGive = (subject: Answering, holderId: string | null): Reason | null => {
  const awaited = stillAwaited(subject);
  if (awaited) return awaited;
  if (holderId === null && subject.rules.proxies.value.allowed) return "meetings.holderNeeded";
  const others = subject.proxies.filter((proxy) => proxy.principalId !== subject.personId);
  return canGive(
    subject.rules,
    activeProxies(others),
    subject.personId,
    holderId,
    beforeGiving(subject.roll, subject.personId),
  );
};

const viaOf = (ctx: Pick<Ctx, "me">) => (ctx.me.kind === "link" ? "link" : "app");
const said = { yes: "meetings.answeredYes", remote: "meetings.answeredRemote", no: "meetings.answeredNo" };

/** « Je serai là », at a distance or not coming; a proxy given before drops. Refuses: meetings.notCalled,
 *  meetings.answersClosed, meetings.cancelled, meetings.noRemote. Not on the roll: 404. */
export const giveAnswer = command({
  verb: "attendance.answer",
  form: answerForm,
  load: own,
  rule: (subject, { answer }) => mayAnswer(subject, answer),
  write: async (pen, subject, { answer }) => {
    await answerAs(pen, subject, answer, viaOf(pen));
    return { said: said[answer] };
  },
});

/** Confides one's proxy to somebody for this meeting; the cap of the rules refuses here, while holding the pen. Refuses:
 *  every reason of `canGive`, and as answering does. */
export const confideProxy = command({
  verb: "proxy.give",
  form: giveForm,
  load: own,
  rule: (subject, { holderId }) => whyNotGive(subject, holderId),
  write: async (pen, subject, { holderId }) => {
    const name = await giveAs(pen, subject, holderId ?? "", viaOf(pen));
    return { said: "meetings.proxyGiven", about: name };
  },
});

/** Takes one's proxy back; the answer is to be given again. Refuses: meetings.noProxy, meetings.answersClosed. */
export const withdrawProxy = command({
  verb: "proxy.withdraw",
  form: ownForm,
  load: own,
  rule: (subject) => stillAwaited(subject) ?? (subject.line.heldBy === null ? "meetings.noProxy" : null),
  write: async (pen, subject) => {
    await withdrawAs(pen, subject);
    return { said: "meetings.proxyWithdrawn" };
  },
});

/** No reminder for this meeting. Refuses: meetings.answersClosed, meetings.notCalled. */
export const stopReminder = command({
  verb: "attendance.stopReminder",
  form: ownForm,
  load: own,
  rule: (subject) => stillAwaited(subject),
  write: async (pen, subject) => {
    await stopReminderOf(pen, subject);
    return { said: "meetings.reminderStopped" };
  },
});

/** What came on paper, by telephone or by word of mouth, entered by who prepares or a keeper. Refuses: as answering and
 *  giving a proxy do. */
export const enterAnswer = command({
  verb: "attendance.enter",
  form: enterForm,
  load: (db, { id, personId }, ctx) => answering(db, ctx, id, personId),
  rule: (subject, { answer, holderId }) =>
    answer === "proxy" ? whyNotGive(subject, holderId) : mayAnswer(subject, answer),
  write: async (pen, subject, { answer, holderId }) => {
    if (answer === "proxy") await giveAs(pen, subject, holderId ?? "", "paper");
    else await answerAs(pen, subject, answer, "paper");
    return { to: `/reunions/${subject.id}/reponses`, said: "meetings.entered", about: subject.line.name };
  },
});
