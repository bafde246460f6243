import nodemailer from "nodemailer";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { sendDueMails } from "../../../app/features/outbox/send.server";
import { postMail } from "../../../app/features/outbox/writes.server";
import { contextOf, type TestHouse, testHouse } from "../../support/house";
import { plantSmall, small } from "../../support/small";

let it: TestHouse;
beforeEach(async () => {
  it = await testHouse();
  await plantSmall(it.house.db);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await it.close();
});

const sent = async (text: string): Promise<string> => {
  vi.stubEnv("SMTP_URL", "smtp://127.0.0.1:1");
  const transport = nodemailer.createTransport({ streamTransport: true, buffer: true, newline: "unix" });
  const messages: string[] = [];
  transport.use("stream", (mail, done) => {
    mail.message.build((error, message) => {
      messages.push(String(message).replaceAll("\r\n", "\n"));
      done(error);
    });
  });
  it.house.kept.set("smtp", transport);
  const ctx = await contextOf(it.house, small.claire);
  await postMail(ctx, { to: small.karim, kind: "notice", words: () => ({ subject: "Conseil", text }), action: "/x" });
  await sendDueMails(it.house);
  return messages[0] ?? "";
};

/** The parts of a message, decoded, by their type. */
const partsOf = (message: string): { [type: string]: string } =>
  Object.fromEntries(
    message.split(/^--[-\w]+$/m).flatMap((part) => {
      const [head = "", ...body] = part.trimStart().split("\n\n");
      const type = /^Content-Type: (text\/\w+)/m.exec(head)?.[1];
      const bytes = body.join("\n\n");
      const encoded = /^Content-Transfer-Encoding: (\S+)/m.exec(head)?.[1];
      const text =
        encoded === "base64"
          ? Buffer.from(bytes, "base64")
          : encoded === "quoted-printable"
            ? Buffer.from(
                bytes
                  .replace(/=\n/g, "")
                  .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
                "latin1",
              )
            : Buffer.from(bytes);
      return type ? [[type, text.toString("utf8")]] : [];
    }),
  );

test("a mail leaves as plain text and as a page that say the same, in French typography", async () => {
  const message = await sent("Bonjour Karim,\n\nSerez-vous là ? Dites-le « ici » :");
  expect(message).toMatch(/^Content-Type: multipart\/alternative/m);
  expect(message).toMatch(/^Auto-Submitted: auto-generated$/m);
  expect(message).toMatch(/^Content-Language: fr$/m);
  const parts = partsOf(message);
  expect(Object.keys(parts)).toEqual(["text/plain", "text/html"]);
  for (const part of Object.values(parts)) {
    expect(part).toContain("Serez-vous là\u202f? Dites-le «\u00a0ici\u00a0»\u00a0:");
    expect(part).toContain("http://127.0.0.1:3000/x");
  }
});
