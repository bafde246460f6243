import { existsSync, mkdirSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { parseArgs } from "node:util";
import { verifyRecords } from "../app/features/minutes/verify.server";
import { inviteFromTerminal } from "../app/features/session/commands.invite.server";
import { verifyJournal } from "../app/verify.server";
import { backup, restore } from "./backup";
import { makeGarden } from "./garden";
import { openDatabase } from "./open";

const USAGE = `usage: npm run db -- <command>
  migrate              bring the database to the newest schema
  verify               check every line of the journal, sealed minutes and decisions against it
  backup <file>        a checked copy of the whole database
  restore <file>       put a checked copy in place of the database (the old one is kept beside it)
  invite <e-mail|name> print a one-time address for somebody who lost access
  garden --to <file>   make the example garden (--lang fr|en)`;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    to: { type: "string" },
    lang: { type: "string", default: "fr" },
    db: { type: "string" },
    today: { type: "string" },
  },
});
const [name, argument] = positionals;
const address = values.db ?? process.env.DATABASE_URL ?? resolve(process.env.TERREAU_DB ?? "data/terreau.sqlite");

const stop = (sentence: string): never => {
  console.error(sentence);
  process.exit(1);
};

const commands: { [name: string]: () => Promise<string> } = {
  migrate: async () => {
    const { db } = await openDatabase(address);
    await db.destroy();
    return `Up to date: ${address}`;
  },
  verify: async () => {
    const { db } = await openDatabase(address);
    const { lines, texts, fault } = await verifyJournal(db);
    const altered = fault ? null : await verifyRecords(db);
    await db.destroy();
    if (fault)
      stop(
        `Line ${fault.seq} does not hold (${fault.what}). The journal was changed by hand after ${lines} good lines.`,
      );
    if (altered)
      stop(
        `The journal holds (${lines} lines), but ${altered.table} ${altered.id} was changed by hand since it was sealed (${altered.what}).`,
      );
    return `Everything holds: ${lines} lines, ${texts} texts.`;
  },
  backup: async () => backup(address, argument ?? stop(USAGE)),
  restore: async () => restore(address, argument ?? stop(USAGE)),
  invite: async () => {
    const { db } = await openDatabase(address);
    const sentence = await inviteFromTerminal(
      db,
      argument ?? stop(USAGE),
      process.env.ORIGIN ?? `http://localhost:${process.env.PORT ?? "3000"}`,
    );
    await db.destroy();
    return sentence;
  },
  garden: async () => {
    const file = resolve(values.to ?? stop(USAGE));
    if (existsSync(file)) stop(`${file} exists already.`);
    mkdirSync(dirname(file), { recursive: true });
    return makeGarden(file, { lang: values.lang === "en" ? "en" : "fr", today: values.today });
  },
};

const run = commands[name ?? ""];
if (!run) stop(USAGE);
else await run().then(console.log, (error: Error) => stop(error.message));
