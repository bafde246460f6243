import { afterEach, beforeEach, expect, test } from "vitest";
import { type Command, Refused } from "../../../app/command.server";
import { givePowerCommand } from "../../../app/features/powers/commands.server";
import {
  dropFilingCommand,
  openFilingCommand,
  personDataCommand,
  receiveCommand,
  sendFilingCommand,
  takeFilingCommand,
  tickStepCommand,
} from "../../../app/features/powers/commands-filing.server";
import { receiveCopy } from "../../../app/features/powers/commands-receipt.server";
import { filingSubject } from "../../../app/features/powers/filing-queries.server";
import { contextOf, runAs, type TestHouse, testHouse } from "../../support/house";
import { plantSmall, small } from "../../support/small";

let it: TestHouse;
let sheet: string;
const today = "2026-11-23";
const data = { occupation: "Charpentière", home: "7 rue Zibeline", nationality: "Zibelinienne" };

const run = (who: string, command: Command, typed: { [name: string]: string }) => runAs(it.house, who, command, typed);
const refusal = (answer: unknown) => (answer instanceof Refused ? [answer.status, answer.reason] : "done");
const power = { power: "file", person: small.marc, startsOn: "2026-03-01", endsOn: "" };

beforeEach(async () => {
  it = await testHouse();
  await plantSmall(it.house.db);
  const given = { ...power, limit: "", limitText: "", delegatedBy: "", decision: "" };
  expect(refusal(await run(small.claire, givePowerCommand, given))).toBe("done");
  await run(small.marc, openFilingCommand, {});
  const row = await it.house.db.selectFrom("filings").select("id").executeTakeFirstOrThrow();
  sheet = row.id;
});
afterEach(() => it.close());

const kept = async () => ({
  people: await it.house.db.selectFrom("filingPeople").selectAll().execute(),
  sheets: await it.house.db.selectFrom("filings").selectAll().execute(),
  files: await it.house.db.selectFrom("files").selectAll().execute(),
});

/** Nothing of a sheet moved. */
const unmoved = async (tries: () => Promise<void>) => {
  const before = await kept();
  await tries();
  expect(await kept()).toEqual(before);
};

const typedFor = (filing: string): [Command, { [name: string]: string }][] => [
  [tickStepCommand, { filing, step: "minutes", done: "on" }],
  [personDataCommand, { filing, person: small.claire, ...data }],
  [sendFilingCommand, { filing, sentOn: today, seen: "" }],
  [receiveCommand, { filing, receivedOn: today, number: "W1" }],
  [takeFilingCommand, { filing }],
  [dropFilingCommand, { filing }],
];

test.each([
  ["an id that nobody has", "019aaaaa-0000-7000-8000-000000000000", [404, "common.unknown"]],
  ["an id of something else", small.board, [404, "common.unknown"]],
  ["a way up", "../../mandats", [400, "common.formInvalid"]],
  ["no id", "", [400, "common.formInvalid"]],
  ["an id of 9,000 letters", "a".repeat(9000), [400, "common.formInvalid"]],
] as const)("%s opens no sheet", (_name, filing, expected) =>
  unmoved(async () => {
    for (const [command, typed] of typedFor(filing))
      expect(refusal(await run(small.marc, command, typed)), command.verb).toEqual(expected);
  }),
);

test("who does not declare touches no sheet, a keeper and an administrator included", () =>
  unmoved(async () => {
    for (const who of [small.claire, small.helene, small.bernard, small.karim, small.yvette])
      for (const [command, typed] of typedFor(sheet))
        expect(refusal(await run(who, command, typed)), `${who} ${command.verb}`).toEqual([403, "powers.filerOnly"]);
  }));

test("what is too long, of no kind, of nobody in charge or too much is refused beside its field", () =>
  unmoved(async () => {
    const person = { filing: sheet, person: small.claire, ...data };
    const asked: [Command, { [name: string]: string }][] = [
      [personDataCommand, { ...person, home: "7 rue ".repeat(500) }],
      [personDataCommand, { ...person, occupation: "x".repeat(5000) }],
      [tickStepCommand, { filing: sheet, step: "__proto__", done: "on" }],
      [receiveCommand, { filing: sheet, receivedOn: "2026-02-31", number: "W1" }],
      [receiveCommand, { filing: sheet, receivedOn: today, number: "W".repeat(200) }],
      [sendFilingCommand, { filing: sheet, sentOn: today, seen: "x".repeat(60_000) }],
      [dropFilingCommand, { filing: sheet, status: "received" }],
    ];
    for (const [command, typed] of asked)
      expect(refusal(await run(small.marc, command, typed)), command.verb).toEqual([400, "common.formInvalid"]);
    const nobody = await run(small.marc, personDataCommand, { ...person, person: small.yvette });
    expect(refusal(nobody)).toEqual([422, "powers.notInCharge"]);
  }));

test.each([
  ["a page with a script, called a PDF", "<script>alert(1)</script>", "recepisse.pdf", "application/pdf"],
  [
    "a picture that draws by itself",
    '<svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>',
    "r.svg",
    "image/svg+xml",
  ],
  ["a program", "MZ\u0090\u0000\u0003", "recepisse.pdf.exe", "application/octet-stream"],
  ["nothing", "", "recepisse.pdf", "application/pdf"],
])("%s is no copy of a receipt", (_name, bytes, name, type) =>
  unmoved(async () => {
    const digest = (await filingSubject(it.house.db, sheet, today))?.digest;
    const form = new FormData();
    form.set("filing", sheet);
    form.set("copy", new File([bytes], name, { type }));
    const ctx = await contextOf(it.house, small.marc);
    const answer = await receiveCopy(ctx, form, new URL(`http://127.0.0.1/mandats/declarations/${sheet}`));
    expect(answer).toMatchObject({ refusal: { status: 400, reason: "powers.notACopy" } });
    expect((await filingSubject(it.house.db, sheet, today))?.digest).toBe(digest);
  }),
);
