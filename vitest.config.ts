import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

const seconds = 1000;

/** Two files at once fill two cores, whatever they test; a machine with more may say so for its browsers. */
const atOnce = 2;
const browsers = Number(process.env.E2E_WORKERS ?? atOnce);

const project = (name: string, folder: string, more: Record<string, unknown> = {}) => ({
  extends: true as const,
  test: { name, include: [`tests/${folder}/**/*.test.{ts,tsx}`], ...more },
});

const inBrowsers = {
  // Longer than any wait inside a story, so that the wait that failed is the one that is named.
  testTimeout: 180 * seconds,
  hookTimeout: 180 * seconds,
  expect: { poll: { timeout: 30 * seconds } },
  maxWorkers: browsers,
  // A worker's files share one server process and the modules they import; each stage has a house of its own.
  isolate: false,
};

/** The browser stories that take longest: begun first, they leave no worker alone at the end. */
const longest = [
  "screens",
  "matrix",
  "personas",
  "stories-2c-sitting",
  "stories-2d-assembly",
  "stories-2c-cases",
  "stories-2b-nothing-lost",
  "stories-visite",
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    const sorted = await super.sort(files);
    const rank = ({ moduleId }: TestSpecification) => {
      const at = longest.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
      return at < 0 ? longest.length : at;
    };
    return sorted.sort((one, other) => rank(one) - rank(other));
  }
}

export default defineConfig({
  esbuild: { jsx: "automatic" },
  test: {
    pool: "forks",
    environment: "node",
    restoreMocks: true,
    sequence: { sequencer: LongestFirst },
    projects: [
      project("unit", "unit", { testTimeout: 60 * seconds, maxWorkers: atOnce, isolate: false }),
      project("integration", "integration", {
        testTimeout: 20 * seconds,
        hookTimeout: 60 * seconds,
        maxWorkers: atOnce,
        isolate: false,
        sequence: { groupOrder: 1 },
      }),
      // The same commands on PostgreSQL's own code in the process: it proves the SQL, not the races.
      project("pg", "integration", {
        testTimeout: 60 * seconds,
        hookTimeout: 120 * seconds,
        maxWorkers: atOnce,
        isolate: false,
        env: { TERREAU_TEST_ENGINE: "pglite" },
        sequence: { groupOrder: 2 },
      }),
      project("e2e", "e2e", { ...inBrowsers, sequence: { groupOrder: 3 } }),
      // The same stories at both widths, and with the contrast of every state they cross: three times as long.
      project("stages", "e2e", { ...inBrowsers, env: { STAGES: "all" }, sequence: { groupOrder: 5 } }),
      project("campaign", "campaign", {
        testTimeout: 1800 * seconds,
        hookTimeout: 300 * seconds,
        fileParallelism: false,
        sequence: { groupOrder: 4 },
      }),
    ],
  },
});
