import { defineConfig } from "vitest/config";

const seconds = 1000;

/** Two browsers at once fill two cores; a machine with more may say so. */
const browsers = Number(process.env.E2E_WORKERS ?? 2);

const project = (name: string, folder: string, more: Record<string, unknown> = {}) => ({
  extends: true as const,
  test: { name, include: [`tests/${folder}/**/*.test.{ts,tsx}`], ...more },
});

export default defineConfig({
  esbuild: { jsx: "automatic" },
  test: {
    pool: "forks",
    environment: "node",
    restoreMocks: true,
    projects: [
      project("unit", "unit", { testTimeout: 10 * seconds }),
      project("integration", "integration", {
        testTimeout: 20 * seconds,
        hookTimeout: 60 * seconds,
        sequence: { groupOrder: 1 },
      }),
      // The same commands on PostgreSQL's own code in the process: it proves the SQL, not the races.
      project("pg", "integration", {
        testTimeout: 60 * seconds,
        hookTimeout: 120 * seconds,
        env: { TERREAU_TEST_ENGINE: "pglite" },
        sequence: { groupOrder: 2 },
      }),
      project("e2e", "e2e", {
        // Longer than any wait inside a story, so that the wait that failed is the one that is named.
        testTimeout: 180 * seconds,
        hookTimeout: 180 * seconds,
        expect: { poll: { timeout: 30 * seconds } },
        maxWorkers: browsers,
        sequence: { groupOrder: 3 },
      }),
      project("campaign", "campaign", {
        testTimeout: 1800 * seconds,
        hookTimeout: 300 * seconds,
        fileParallelism: false,
        sequence: { groupOrder: 4 },
      }),
    ],
  },
});
