/** Where each file stands in the house: its floor, its feature, its kind. */

export const line = [
  "association",
  "files",
  "people",
  "outbox",
  "session",
  "poles",
  "duties",
  "powers",
  "groups",
  "deadlines",
  "pairings",
  "actions",
  "reports",
  "effects",
  "proposals",
  "decisions",
  "meetings",
  "minutes",
  "promises",
  "guides",
  "onboarding",
  "renewal",
  "engagement",
  "assembly",
  "imports",
  "retention",
  "search",
  "home",
];

export type Kind =
  | "pure"
  | "db"
  | "query"
  | "write"
  | "command"
  | "render"
  | "component"
  | "route"
  | "ui"
  | "composition";

/** First pattern that fits; what nothing names is told apart by its ending. */
const kinds: [RegExp, Kind][] = [
  [/^db\/(garden\/|(backup|cli)\.ts$)/, "composition"],
  [/^db\//, "db"],
  [/^app\/server\/|^app\/(root|entry)(\.[a-z]+)?\.tsx?$|^app\/routes\.ts$/, "composition"],
  [/^app\/features\/[^/]+\/routes\//, "route"],
  [/^app\/(ui|texts)\/.*\.tsx$/, "ui"],
  [/^app\/(ui\/|(nonce|root-view)\.tsx?$)/, "ui"],
  [/^app\/(command|enter)\.server\.ts$/, "command"],
  [/^app\/features\/[^/]+\/(commands|commands[.-][a-z-]+)\.server\.ts$/, "command"],
  [/^app\/features\/[^/]+\/(writes|writes[.-][a-z-]+)\.server\.ts$/, "write"],
  [/\.server\.tsx$/, "render"],
  [/\.server\.ts$/, "query"],
  [/^app\/(context\.ts$|documents\/)/, "query"],
  [/\.tsx$/, "component"],
  [/^app\//, "pure"],
];

const floors: Record<Kind, number> = {
  pure: 0,
  db: 1,
  query: 2,
  write: 3,
  command: 3,
  render: 4,
  ui: 4,
  component: 4,
  route: 4,
  composition: 5,
};

export const kindOf = (path: string): Kind => kinds.find(([pattern]) => pattern.test(path))?.[1] ?? "composition";

export const floorOf = (path: string): number => floors[kindOf(path)];

export const featureOf = (path: string): string | null => /^app\/features\/([^/]+)\//.exec(path)?.[1] ?? null;

/** Texts, migrations, the garden and lists of data hold more lines than a file of logic may. */
export const mayBeLong = (path: string): boolean =>
  /^app\/texts\/|\.(fr|en)\.ts$|^app\/pages\.ts$|^db\/(migrations|garden)\/|(models|duties)\.ts$|^packaging\/says\.js$/.test(
    path,
  );
