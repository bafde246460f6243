import { command } from "../../command.server";
import { movePillarForm, pillarForm, removePillarForm } from "./forms.server";
import { pillarsWritten } from "./queries.server";
import { movePillar, removePillar, writePillar } from "./writes.pillars.server";

const MOST = 6;

/** Writes a pillar or says one otherwise. Refuses: association.keepersOnly, tooManyPillars; 409 when stale. */
export const writePillarCommand = command({
  verb: "pillar.write",
  form: pillarForm,
  load: async (db, { pillar }) => {
    const all = await pillarsWritten(db);
    const known = all.find((one) => one.id === pillar) ?? null;
    return pillar === null || known ? { all, known } : null;
  },
  current: ({ known }) => ({ version: known?.version ?? 0, text: known ? `${known.name}\n${known.sentence}` : "" }),
  rule: ({ all, known }) => (known === null && all.length >= MOST ? "association.tooManyPillars" : null),
  write: async (pen, { all, known }, { name, sentence }) => {
    await writePillar(pen, known, { name, sentence }, (all.at(-1)?.rank ?? 0) + 1);
    return { to: "/reglages/piliers", said: "association.pillarWritten" };
  },
});

/** Moves a pillar before or after its neighbour; at an end it stays. Refuses: association.keepersOnly. */
export const movePillarCommand = command({
  verb: "pillar.move",
  form: movePillarForm,
  load: async (db, { pillar }) => {
    const all = await pillarsWritten(db);
    const at = all.findIndex((one) => one.id === pillar);
    return at < 0 ? null : { ids: all.map((one) => one.id), at };
  },
  write: async (pen, { ids, at }, { to }) => {
    await movePillar(pen, ids, at, to === "up" ? at - 1 : at + 1);
    return { to: "/reglages/piliers", said: "association.pillarMoved" };
  },
});

/** Takes a pillar off. Refuses: association.keepersOnly, pillarHeld while an open pole belongs to it. */
export const removePillarCommand = command({
  verb: "pillar.remove",
  form: removePillarForm,
  load: async (db, { pillar }) => (await pillarsWritten(db)).find((one) => one.id === pillar) ?? null,
  rule: ({ poles }) => (poles.length > 0 ? "association.pillarHeld" : null),
  write: async (pen, pillar) => {
    await removePillar(pen, pillar.id);
    return { to: "/reglages/piliers", said: "association.pillarRemoved" };
  },
});
