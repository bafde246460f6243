import { command } from "../../command.server";
import { dropDraft } from "../../drafts.server";
import { urlOf } from "../../pages";
import { runForm, typedForm, undoForm } from "./forms.server";
import { importKinds, slugs } from "./kinds";
import { importDone, KEPT_FORM, keptTable, previewOf } from "./queries.server";
import { typedPlan } from "./typed.server";
import { usesOf } from "./uses.server";
import { writeImport } from "./writes.server";
import { undoImport } from "./writes-undo.server";

/**
 * Writes the good lines of a table just previewed, all or none. Refuses: people.keepersOnly, imports.nothingToAdd,
 * imports.changed (what the house holds changed since the preview, so that other lines would be added).
 */
export const runImport = command({
  verb: "import.run",
  form: runForm,
  load: async (db, input, ctx) => {
    const table = await keptTable(db, ctx.me, input.file);
    if (!table?.sheets[input.sheet]) return null;
    const { plan } = await previewOf(db, ctx, table, input);
    return { table, plan };
  },
  rule: ({ plan }, input) => {
    if (plan.add.length === 0) return "imports.nothingToAdd";
    return plan.add.length === input.lines ? null : "imports.changed";
  },
  write: async (pen, { table, plan }, { kind, file }) => {
    const id = await writeImport(pen, { kind, fileName: table.fileName, sent: "file" }, plan);
    await dropDraft(pen, KEPT_FORM, file);
    return { to: urlOf("importDone", { id }), said: "imports.done", about: String(plan.add.length) };
  },
});

/** Takes an import back whole. Refuses: people.keepersOnly, imports.alreadyUndone, imports.usedElsewhere. */
export const undoImports = command({
  verb: "import.undo",
  form: undoForm,
  load: async (db, input, ctx) => {
    const done = await importDone(db, input.import);
    return done ? { ...done, uses: await usesOf(db, ctx.house.dialect, done.id) } : null;
  },
  rule: (done) => (done.undoneAt ? "imports.alreadyUndone" : done.uses.length > 0 ? "imports.usedElsewhere" : null),
  write: async (pen, done) => {
    await undoImport(pen, done.id);
    const kind = importKinds.find((one) => one === done.kind);
    return { to: urlOf("importDone", { id: done.id }), said: "imports.undone", about: kind ? slugs[kind] : "" };
  },
});

/**
 * Takes over lines typed by hand, all or none. Refuses: people.keepersOnly, imports.typedRefused (a line does not hold),
 * imports.nothingToAdd (all are there already, or all are empty).
 */
export const takeOver = command({
  verb: "takeOver.add",
  form: typedForm,
  load: async (db, input, ctx) => ({ plan: await typedPlan(db, ctx, input.kind, input) }),
  rule: ({ plan }) =>
    plan.refused.length > 0 ? "imports.typedRefused" : plan.add.length === 0 ? "imports.nothingToAdd" : null,
  write: async (pen, { plan }, { kind }) => {
    await writeImport(pen, { kind, fileName: "", sent: "typed" }, plan);
    return { to: urlOf("takeOverStep", { kind: slugs[kind] }), said: "imports.taken", about: String(plan.add.length) };
  },
});
