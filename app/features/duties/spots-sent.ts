import type { Spot } from "./standing";

type Sent = { duty: string[]; pole: string[]; person: string[]; chosen: string[]; to: string };

/** The spots a form sent as three lists in the same order, each spot once; chosen duties all go where `to` says. */
export const gathered = ({ duty, pole, person, chosen, to }: Sent): Spot[] => {
  const target = targetOf(to);
  const bulk = new Set(target ? chosen : []);
  const kept = duty.flatMap((key, n) =>
    bulk.has(key) ? [] : [{ duty: key, poleId: pole[n] || null, personId: person[n] || null }],
  );
  const moved = target ? [...bulk].map((key) => ({ duty: key, ...target })) : [];
  const seen = new Set<string>();
  return [...kept, ...moved].filter((spot) => {
    const key = `${spot.duty} ${spot.poleId} ${spot.personId}`;
    const fresh = !seen.has(key) && (spot.poleId !== null || spot.personId !== null);
    seen.add(key);
    return fresh;
  });
};

// « pole:… » or « person:… »; « none » takes out of everywhere; nothing chosen moves nothing.
const targetOf = (to: string): { poleId: string | null; personId: string | null } | null => {
  const [kind, id] = to.split(":");
  if (to === "none") return { poleId: null, personId: null };
  if (kind === "pole" && id) return { poleId: id, personId: null };
  return kind === "person" && id ? { poleId: null, personId: id } : null;
};
