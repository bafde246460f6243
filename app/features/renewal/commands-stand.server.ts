import { command } from "../../command.server";
import { associationOf } from "../association/queries.server";
import { setStandLine } from "../association/writes.server";
import { standLineForm } from "./forms.server";

/** The address or the telephone the stand kit prints where no code can be reached. Refuses: renewal.followersOnly; 409 when stale. */
export const sayStandLine = command({
  verb: "stand.line",
  form: standLineForm,
  load: async (db) => (await associationOf(db)) ?? null,
  current: ({ version, standLine }) => ({ version, text: standLine ?? "" }),
  write: async (pen, association, { line }) => {
    await setStandLine(pen, association, line);
    return { to: "/stand", said: "renewal.standLine" };
  },
});
