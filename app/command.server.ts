import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";
import type { z } from "zod";
import { type Db, isBusy, isUniqueViolation } from "../db/dialect";
import { canonical, type Json } from "./canonical";
import type { Ctx } from "./context";
import { enter } from "./enter.server";
import { readForm, reasonsOf, type Typed } from "./fields.server";
import { loadPerson } from "./me.server";
import type { PageName } from "./pages";
import { actorOf, makePen, type Pen, sha256, takePen } from "./pen.server";
import { may, type SubjectOf, type Verb } from "./rights";
import { sayLater } from "./said.server";
import type { Reason } from "./texts/types";

/** What a command answers: where to go, what to say there, and how to undo it within ten seconds. */
export type Answer = {
  to?: string;
  said?: string;
  about?: string;
  undo?: { url: string; fields: { [name: string]: string } };
  /** The row it made, for a decision that carried it. */
  made?: { kind: string; id: string };
};

export type Current = { version: number; text: string };

export type CommandDefinition<V extends Verb, F extends z.ZodType, S extends SubjectOf<V>> = {
  verb: V;
  form: F;
  /** Reads the subject inside the transaction; null answers 404 and tells nothing more. */
  load: (db: Db, input: z.output<F>, ctx: Omit<Ctx, "db">) => Promise<S | null>;
  /** Where stale edits are possible: what stands now, compared with the form's `version` (409 with both texts). */
  current?: (subject: S) => Current;
  /** Why the association's rules refuse it (422), or null. */
  rule?: (subject: S, input: z.output<F>, ctx: Omit<Ctx, "db">) => Reason | null;
  /** What a feature further along the line refuses besides, on records that this one does not know. */
  also?: (db: Db, input: z.output<F>, ctx: Omit<Ctx, "db">) => Promise<Reason | null>;
  write: (pen: Pen, subject: S, input: z.output<F>) => Promise<Answer>;
};

export type Command = {
  verb: Verb;
  run: (ctx: Ctx, typed: Typed) => Promise<Answer>;
  /** Why it would be refused now, whoever asks; null when it would go through. */
  look: (db: Db, ctx: Omit<Ctx, "db">, typed: Typed) => Promise<Reason | null>;
  /** Inside another command's transaction, on a meeting's decision: the same form, rule and write, without the right of a person. */
  carry: (pen: Pen, typed: Typed) => Promise<{ refused: Reason } | { answer: Answer }>;
};

/** A refusal on its way to the form: nothing was changed, nothing typed is lost. Only the runner throws it. */
export class Refused extends Error {
  constructor(
    readonly status: 400 | 403 | 404 | 409 | 422 | 429,
    readonly reason: Reason,
    readonly fields: { [name: string]: Reason } = {},
    readonly current: Current | null = null,
  ) {
    super(reason);
  }
}

export type Refusal = {
  verb: string;
  status: number;
  reason: Reason;
  fields: { [name: string]: Reason };
  typed: Typed;
  current: Current | null;
};

/** A command's definition, for a feature further along the line to make it executable with what it refuses besides. */
export const defined = <V extends Verb, F extends z.ZodType, S extends SubjectOf<V>>(
  definition: CommandDefinition<V, F, S>,
): CommandDefinition<V, F, S> => definition;

/** Makes a verb executable, always in the same order: parse, pen, key, load, right, rule, write, record, commit, nudge. */
export const command = <V extends Verb, F extends z.ZodType, S extends SubjectOf<V>>(
  definition: CommandDefinition<V, F, S>,
): Command => ({
  verb: definition.verb,
  run: async (ctx, typed) => {
    const { key, intent: _intent, ...fields } = typed;
    const parsed = definition.form.safeParse(fields);
    if (!parsed.success) throw new Refused(400, "common.formInvalid", reasonsOf(parsed.error));
    const form = {
      key: typeof key === "string" ? key : "",
      bodyHash: sha256(canonical({ verb: definition.verb, fields })),
    };
    const done = await untilThePenIsFree(() => inOneTransaction(ctx, definition, parsed.data, form));
    if (done.seq > 0) ctx.house.hub.nudge({ seq: done.seq, at: ctx.now });
    return done.answer;
  },
  look: async (db, ctx, typed) => {
    const found = await prepared(definition, db, ctx, typed);
    return "refused" in found ? found.refused : null;
  },
  carry: async (pen, typed) => {
    const { db, house } = pen;
    const found = await prepared(definition, db, { ...pen, origin: house.origin, demo: house.demo }, typed);
    if ("refused" in found) return found;
    const record: Pen["record"] = (line) => pen.record({ verb: definition.verb, ...line });
    return { answer: await definition.write({ ...pen, record }, found.subject, found.input) };
  },
});

const prepared = async <V extends Verb, F extends z.ZodType, S extends SubjectOf<V>>(
  definition: CommandDefinition<V, F, S>,
  db: Db,
  ctx: Omit<Ctx, "db">,
  typed: Typed,
): Promise<{ refused: Reason } | { subject: S; input: z.output<F> }> => {
  const parsed = definition.form.safeParse(typed);
  if (!parsed.success) return { refused: Object.values(reasonsOf(parsed.error))[0] ?? "common.formInvalid" };
  const subject = await definition.load(db, parsed.data, ctx);
  if (subject === null) return { refused: "common.unknown" };
  const refused = definition.rule?.(subject, parsed.data, ctx) ?? (await definition.also?.(db, parsed.data, ctx));
  return refused ? { refused } : { subject, input: parsed.data };
};

type Form = { key: string; bodyHash: string };

const inOneTransaction = <V extends Verb, F extends z.ZodType, S extends SubjectOf<V>>(
  outer: Ctx,
  definition: CommandDefinition<V, F, S>,
  input: z.output<F>,
  form: Form,
): Promise<{ answer: Answer; seq: number }> =>
  outer.db.transaction().execute(async (trx) => {
    const head = await takePen(trx);
    const { db: _root, ...rest } = outer;
    const seen = await answerSeen(trx, outer, form);
    if (seen) return { answer: seen, seq: 0 };

    const me = outer.me.kind === "person" ? await loadPerson(trx, outer.me.id, outer.today) : outer.me;
    if (!me) throw new Refused(403, "common.notYours");
    const ctx = { ...rest, me };
    const subject = await definition.load(trx, input, ctx);
    if (subject === null) throw new Refused(404, "common.unknown");
    const forbidden = may(me, definition.verb, subject);
    if (forbidden) throw new Refused(403, forbidden);
    refuseStale(definition, subject, input);
    const reason = definition.rule?.(subject, input, ctx) ?? (await definition.also?.(trx, input, ctx));
    if (reason) throw new Refused(422, reason);

    const { pen, close } = makePen(trx, ctx, head, definition.verb);
    const answer = await definition.write(pen, subject, input);
    const last = await close();
    await rememberKey(trx, outer, form, answer);
    return { answer, seq: last.seq };
  });

const refuseStale = <V extends Verb, F extends z.ZodType, S extends SubjectOf<V>>(
  definition: CommandDefinition<V, F, S>,
  subject: S,
  input: z.output<F>,
) => {
  if (!definition.current || typeof input !== "object" || input === null || !("version" in input)) return;
  const current = definition.current(subject);
  if (input.version !== current.version) throw new Refused(409, "common.changedMeanwhile", {}, current);
};

const keyActor = (ctx: Ctx): string => {
  const actor = actorOf(ctx.me);
  return ctx.me.kind === "anonymous" ? `anonymous:${ctx.me.session}` : `${actor.kind}:${actor.id ?? ""}`;
};

const answerSeen = async (db: Db, ctx: Ctx, form: Form): Promise<Answer | null> => {
  if (form.key === "") return null;
  const seen = await db
    .selectFrom("formKeys")
    .select(["bodyHash", "result"])
    .where("actor", "=", keyActor(ctx))
    .where("key", "=", form.key)
    .executeTakeFirst();
  if (!seen) return null;
  if (seen.bodyHash !== form.bodyHash) throw new Refused(409, "common.alreadySent");
  return JSON.parse(seen.result) as Answer;
};

const rememberKey = async (db: Db, ctx: Ctx, form: Form, answer: Answer) => {
  if (form.key === "") return;
  const row = {
    actor: keyActor(ctx),
    key: form.key,
    bodyHash: form.bodyHash,
    result: JSON.stringify(answer),
    at: ctx.now,
  };
  await db.insertInto("formKeys").values(row).execute();
};

const PEN_PATIENCE_MS = 2000;

/** Only taking the pen is tried again: whoever failed there had read nothing yet. */
const untilThePenIsFree = async <T>(attempt: () => Promise<T>): Promise<T> => {
  const start = performance.now();
  for (;;) {
    const outcome = await attempt().then(
      (value) => ({ value }),
      (error: unknown) => ({ error }),
    );
    if ("value" in outcome) return outcome.value;
    if (isUniqueViolation(outcome.error)) throw new Refused(409, "common.alreadyThere");
    if (!isBusy(outcome.error) || performance.now() - start > PEN_PATIENCE_MS) throw outcome.error;
    await new Promise((resolve) => setTimeout(resolve, 20 + Math.random() * 40));
  }
};

/** A Remix action from the commands its page accepts: the form's `intent` names the verb. */
export const act = async (args: ActionFunctionArgs, page: PageName, commands: Command[]) => {
  const ctx = await enter(args, page);
  const typed = await readForm(args.request);
  const chosen = commands.find((one) => one.verb === typed.intent);
  if (!chosen) throw new Response(null, { status: 400 });
  return answerTo(ctx, chosen, typed, new URL(args.request.url));
};

/** Runs one command for a form already read; a refusal comes back as data the form shows, success as a redirect. */
export const answerTo = async (ctx: Ctx, chosen: Command, typed: Typed, url: URL) => {
  const outcome = await chosen.run(ctx, typed).then(
    (answer) => ({ answer }),
    (error: unknown) => {
      if (error instanceof Refused) return { refused: error };
      throw error;
    },
  );
  if ("answer" in outcome) {
    const headers = await sayLater(ctx, outcome.answer);
    return redirect(outcome.answer.to ?? `${url.pathname}${url.search}`, { status: 303, headers });
  }
  const { status, reason, fields, current } = outcome.refused;
  if (status === 404) throw new Response(null, { status: 404 });
  const { password: _password, newPassword: _newPassword, ...shown } = typed;
  const refusal: Refusal = { verb: chosen.verb, status, reason, fields, typed: shown, current };
  return data(refusal, { status });
};

export type { Json };
