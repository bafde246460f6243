import { execFileSync, spawn } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

export type PostgresServer = { url: string; stop: () => void };

const bin = () => {
  const root = "/usr/lib/postgresql";
  const version = existsSync(root) ? readdirSync(root).sort().at(-1) : undefined;
  return version ? join(root, version, "bin") : null;
};

/** Whether a real PostgreSQL server is on this machine; without it the race tests say that they did not run. */
export const hasPostgres = (): boolean => bin() !== null;

const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });

/** Starts a real server on a free port in a temporary folder, as an unprivileged user (it refuses root). */
export const startPostgres = async (): Promise<PostgresServer> => {
  const programs = bin();
  if (!programs) throw new Error("no PostgreSQL server on this machine");
  const folder = mkdtempSync(join(tmpdir(), "terreau-pg-"));
  const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
  if (nobody.uid) chownSync(folder, nobody.uid, nobody.gid);
  const data = join(folder, "data");
  execFileSync(
    join(programs, "initdb"),
    ["-D", data, "-U", "terreau", "-A", "trust", "--no-sync", "-E", "UTF8", "--locale=C.UTF-8"],
    nobody,
  );
  const port = await freePort();
  const server = spawn(join(programs, "postgres"), ["-D", data, "-p", String(port), "-k", folder, "-h", "127.0.0.1"], {
    ...nobody,
    stdio: ["ignore", "ignore", "pipe"],
  });
  await new Promise<void>((resolve, reject) => {
    server.stderr.on("data", (text: Buffer) => text.includes("ready to accept connections") && resolve());
    server.on("exit", (code) => reject(new Error(`PostgreSQL ended with ${code}`)));
  });
  return {
    url: `postgres://terreau@127.0.0.1:${port}/postgres`,
    stop: () => {
      server.removeAllListeners("exit");
      server.kill("SIGQUIT");
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
};
