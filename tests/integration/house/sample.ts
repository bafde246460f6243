import type { z as Z } from "zod";
import { z } from "zod";
import { type Answer, type Command, type Current, command } from "../../../app/command.server";
import { line, version } from "../../../app/fields.server";
import type { Pen } from "../../../app/pen.server";
import { rights } from "../../../app/rights";
import type { Reason } from "../../../app/texts/types";
import type { Db } from "../../../db/dialect";

// A verb of the tests' own: the runner is tried without any feature.
Object.assign(rights, { "sample.take": () => null, "sample.edit": () => null });

type Sample = <F extends Z.ZodType, S>(definition: {
  verb: string;
  form: F;
  load: (db: Db) => Promise<S | null>;
  current?: (subject: S) => Current;
  rule?: (subject: S) => Reason | null;
  write: (pen: Pen, subject: S, input: Z.output<F>) => Promise<Answer>;
}) => Command;

const sample = command as unknown as Sample;

/** Takes one of ten places: a rule told at the pen must still be true when it writes. */
export const take = sample({
  verb: "sample.take",
  form: z.strictObject({ name: line(40) }),
  load: async (db) => ({
    taken: (await db.selectFrom("settings").select("key").where("key", "like", "place:%").execute()).length,
  }),
  rule: (subject) => (subject.taken >= 10 ? "common.tooMany" : null),
  write: async (pen, subject, input) => {
    await pen.db
      .insertInto("settings")
      .values({ key: `place:${pen.id()}`, value: input.name })
      .execute();
    await pen.record({
      subject: { kind: "sample", id: "1" },
      data: { place: subject.taken + 1 },
      texts: { name: input.name },
    });
    return { said: input.name };
  },
});

/** Edits one text that has a version. */
export const edit = sample({
  verb: "sample.edit",
  form: z.strictObject({ text: line(200), version }),
  load: async (db) => {
    const row = await db.selectFrom("settings").select("value").where("key", "=", "text").executeTakeFirst();
    return (row ? JSON.parse(row.value) : { version: 0, text: "" }) as { version: number; text: string };
  },
  current: (subject) => subject,
  write: async (pen, subject, input) => {
    const value = JSON.stringify({ version: subject.version + 1, text: input.text });
    await pen.db
      .insertInto("settings")
      .values({ key: "text", value })
      .onConflict((oc) => oc.column("key").doUpdateSet({ value }))
      .execute();
    await pen.record({ subject: { kind: "sample", id: "2" }, texts: { text: input.text } });
    return {};
  },
});
