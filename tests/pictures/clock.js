// Read by the server first, while its pictures are taken: its hour is the one a file says, so that an evening fits in a minute.
import { readFileSync } from "node:fs";

const real = Date.now;
const file = process.env.PICTURES_CLOCK ?? "";
const now = () => real() + Number(readFileSync(file, "utf8"));

globalThis.Date = new Proxy(Date, {
  construct: (date, given, kind) => Reflect.construct(date, given.length === 0 ? [now()] : given, kind),
  get: (date, name) => (name === "now" ? now : Reflect.get(date, name)),
});
