import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import lock from "../../../package-lock.json";
import { missingParts } from "../../../packaging/lock.js";
import { checkPort, portFrom } from "../../../packaging/machine.js";
import { hashOf } from "../../../packaging/sources.js";

const folder = mkdtempSync(join(tmpdir(), "terreau-packaging-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("the lock holds the parts of every platform, or npm ci would refuse it", () => {
  expect(missingParts(lock)).toEqual({});
});

test("a lock that lacks the part of another platform is completed with its exact version", () => {
  const packages = {
    "node_modules/tool": { version: "2.0.0", dev: true, optionalDependencies: { "tool-linux-x64-musl": "2.0.0" } },
  };
  expect(missingParts({ packages })).toEqual({
    "node_modules/tool-linux-x64-musl": {
      version: "2.0.0",
      os: ["linux"],
      cpu: ["x64"],
      libc: ["musl"],
      dev: true,
      optional: true,
    },
  });
});

test("the hash of the sources moves with a byte, a name, a new file; not with a folder that does not exist", () => {
  const hash = () => hashOf(["app", "nowhere"], folder);
  mkdirSync(join(folder, "app", "ui"), { recursive: true });
  writeFileSync(join(folder, "app", "ui", "a.ts"), "a");
  const first = hash();
  expect(hash()).toBe(first);
  writeFileSync(join(folder, "app", "ui", "a.ts"), "b");
  const second = hash();
  expect(second).not.toBe(first);
  writeFileSync(join(folder, "app", "b.ts"), "");
  expect(hash()).not.toBe(second);
});

test.each(["0", "65536", "http", "80.5", ""])("« %s » is no port", (text) => {
  expect(() => portFrom(text)).toThrow();
});

test("a port in use is refused in one sentence that names it", async () => {
  const holder = createServer();
  await new Promise<void>((resolve) => holder.listen({ port: 0, host: "127.0.0.1" }, resolve));
  const address = holder.address();
  const port = typeof address === "object" && address ? address.port : 0;
  await expect(checkPort(port, "127.0.0.1")).rejects.toThrow(String(port));
  await new Promise((resolve) => holder.close(resolve));
  await expect(checkPort(port, "127.0.0.1")).resolves.toBeUndefined();
});
