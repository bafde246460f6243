import { z } from "zod";
import { readReason } from "./texts/reasons.server";
import type { Reason } from "./texts/types";

/** What a form sent, as typed: one text a name, or several where the name came several times. Files are read elsewhere. */
export type Typed = { [name: string]: string | string[] };

const MOST_FIELDS = 600;
const LONGEST = 60_000;

/** Reads a posted form; names that came several times become lists. Too many or too long answers 413, no form at all 400. */
export const readForm = async (request: Request): Promise<Typed> => {
  const form = await request.formData().catch(() => {
    throw new Response(null, { status: 400 });
  });
  // Without a prototype: a field may be called « constructor ».
  const typed: Typed = Object.create(null);
  let count = 0;
  for (const [name, value] of form) {
    count += 1;
    if (count > MOST_FIELDS || typeof value !== "string" || value.length > LONGEST)
      throw new Response(null, { status: 413 });
    const before = typed[name];
    typed[name] = before === undefined ? value : Array.isArray(before) ? [...before, value] : [before, value];
  }
  return typed;
};

/** The page of a list its address asks for: a whole number from 1 to 1,000, the first one otherwise. */
export const pageAsked = (request: Request): number => {
  const asked = Math.trunc(Number(new URL(request.url).searchParams.get("page")));
  return asked >= 1 && asked <= 1_000 ? asked : 1;
};

/** One reason a field, from what zod refused: a message that is a reason key wins, else the kind of issue decides. */
export const reasonsOf = (error: z.ZodError): { [name: string]: Reason } => {
  const reasons: { [name: string]: Reason } = {};
  for (const issue of error.issues) {
    const name = String(issue.path[0] ?? "");
    if (name in reasons) continue;
    reasons[name] = readReason(issue.message) ?? byKind(issue);
  }
  return reasons;
};

const byKind = (issue: z.core.$ZodIssue): Reason => {
  if (issue.code === "too_small") return issue.origin === "string" ? "common.fieldEmpty" : "common.fieldTooSmall";
  if (issue.code === "too_big") return issue.origin === "string" ? "common.fieldTooLong" : "common.fieldTooBig";
  if (issue.code === "unrecognized_keys") return "common.formInvalid";
  if (issue.code === "invalid_type") return "common.fieldEmpty";
  return "common.fieldFormat";
};

const trimmed = (most: number) =>
  z
    .string()
    .transform((text) => text.replace(/\r\n?/g, "\n").trim())
    .pipe(z.string().max(most));
const emptyIsNull = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === "" || value === undefined ? null : value), schema.nullable());

/** A line of text that must be there, at most `most` characters. */
export const line = (most = 200) =>
  trimmed(most).pipe(
    z
      .string()
      .min(1)
      .regex(/^[^\n]*$/),
  );
/** Text of several lines; `needed` refuses an empty one. */
export const prose = (most = 20_000) => trimmed(most);
export const neededProse = (most = 20_000) => trimmed(most).pipe(z.string().min(1));
export const optionalLine = (most = 200) => emptyIsNull(line(most));
export const anId = z.string().regex(/^[0-9a-zA-Z-]{1,64}$/);
export const optionalId = emptyIsNull(anId);
const realDay = (day: string) => {
  const at = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day);
};
/** A civil day, YYYY-MM-DD. */
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine(realDay);
export const optionalDay = emptyIsNull(day);
/** A civil date-time, YYYY-MM-DDTHH:MM, as `datetime-local` sends it. */
export const dateTime = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/)
  .refine((text) => realDay(text.slice(0, 10)));
export const count = (least: number, most: number) => z.coerce.number().int().min(least).max(most);
export const optionalCount = (least: number, most: number) => emptyIsNull(count(least, most));
/** A ticked box: absent is false. */
export const ticked = z.preprocess((value) => value === "on" || value === "1" || value === "true", z.boolean());
/** A name that may come any number of times. */
export const many = <T extends z.ZodType>(one: T, most = 200) =>
  z.preprocess((value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]), z.array(one).max(most));
/** Euros as people type them (« 1 250,50 »), in cents. */
export const optionalCents = emptyIsNull(
  z
    .string()
    .transform((text) => text.replace(/[\s\u00A0\u202F€]/g, "").replace(",", "."))
    .pipe(z.string().regex(/^\d{1,9}(\.\d{1,2})?$/))
    .transform((text) => Math.round(Number(text) * 100)),
);
export const anEmail = z.string().trim().min(1).max(254).pipe(z.email());
export const optionalEmail = emptyIsNull(anEmail);
/** The version a form was opened with. */
export const version = count(0, 1_000_000_000);
