import { createHmac, timingSafeEqual } from "node:crypto";

/** What a signed link stands for: one person, one meeting, one purpose, until an instant. It shows; a button acts. */
export type Link = { personId: string; meetingId: string; purpose: string };

/** Makes a link's token: readable fields and a signature by the house's secret. `expires` is in seconds since 1970. */
export const signLink = (secret: string, link: Link, expires: number): string => {
  const fields = [link.personId, link.meetingId, link.purpose, String(expires)].join(".");
  return `${Buffer.from(fields).toString("base64url")}.${sign(secret, fields)}`;
};

/** Reads a token; null when it was changed, is too old or is no link at all. */
export const readLink = (secret: string, token: string, now: Date): Link | null => {
  const [encoded = "", signature = ""] = token.split(".");
  const fields = Buffer.from(encoded, "base64url").toString();
  const expected = Buffer.from(sign(secret, fields));
  const given = Buffer.from(signature);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
  const [personId, meetingId, purpose, expires] = fields.split(".");
  if (!personId || !meetingId || !purpose || Number(expires) * 1000 < now.getTime()) return null;
  return { personId, meetingId, purpose };
};

const sign = (secret: string, fields: string) =>
  createHmac("sha256", secret).update(fields).digest("base64url").slice(0, 32);
