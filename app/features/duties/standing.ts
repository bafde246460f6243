import { addDays } from "../association/calendar";

/** Where a duty is put: in a pole, on a person, or both. */
export type Spot = { duty: string; poleId: string | null; personId: string | null };
/** A spot with its days: from `startsOn` to `endsOn` included, null while no end is known. */
export type Placed = Spot & { id: string; startsOn: string; endsOn: string | null };
/** Of one duty at one moment: in one pole, held by a person without any pole, put in several poles, or nowhere. */
export type Standing = {
  duty: string;
  poles: string[];
  people: string[];
  state: "pole" | "person" | "twice" | "nowhere";
};

/** What stands on a civil day. */
export const spotsOn = <P extends Placed>(places: readonly P[], day: string): P[] =>
  places.filter((one) => one.startsOn <= day && (one.endsOn === null || one.endsOn >= day));

/** Each duty asked for, once, with where these spots put it. */
export const standings = (duties: readonly string[], spots: readonly Spot[]): Standing[] =>
  duties.map((duty) => {
    const here = spots.filter((spot) => spot.duty === duty);
    const poles = distinct(here.map((spot) => spot.poleId));
    const people = distinct(here.map((spot) => spot.personId));
    const state = poles.length > 1 ? "twice" : poles.length === 1 ? "pole" : people.length > 0 ? "person" : "nowhere";
    return { duty, poles, people, state };
  });

export type Turn = {
  /** ids of the placings that end on the eve, and of those that began this very day and so never were */
  ends: string[];
  never: string[];
  starts: (Spot & { startsOn: string; endsOn: string | null })[];
};

/**
 * Everything changes hands on a civil day: what stands then ends on the eve, the spots begin. What was already known to
 * begin later stays, and so does a later turn (`turns`: days of the turns known): the new placings end on its eve.
 */
export const turnOn = (
  places: readonly Placed[],
  spots: readonly Spot[],
  day: string,
  turns: readonly string[],
): Turn => {
  const running = spotsOn(places, day);
  return {
    ends: running.filter((one) => one.startsOn < day).map((one) => one.id),
    never: running.filter((one) => one.startsOn === day).map((one) => one.id),
    starts: spots
      .filter((spot) => spot.poleId !== null || spot.personId !== null)
      .map((spot) => ({
        ...spot,
        startsOn: day,
        endsOn: eveOf([
          ...turns.filter((turn) => turn > day),
          ...places.filter((one) => one.duty === spot.duty && one.startsOn > day).map((one) => one.startsOn),
        ]),
      })),
  };
};

export type Asked = Spot & { startsOn: string; endsOn: string | null };

/**
 * One placing from a civil day, in the place of `replaced` where one is named. Refused when the duty is already there, or
 * in another pole that day; otherwise its last day, which yields to what begins later in another pole or by a later turn.
 */
export const placingOf = (
  places: readonly Placed[],
  asked: Asked,
  replaced: string | null,
  turns: readonly string[],
): { refused: "there" | "elsewhere" } | { endsOn: string | null } => {
  const others = places.filter((one) => one.duty === asked.duty && one.id !== replaced);
  const standing = spotsOn(others, asked.startsOn);
  if (standing.some((one) => sameSpot(one, asked))) return { refused: "there" };
  if (standing.some((one) => otherPole(one, asked))) return { refused: "elsewhere" };
  const later = others.filter(
    (one) => one.startsOn > asked.startsOn && (sameSpot(one, asked) || otherPole(one, asked)),
  );
  const eve = eveOf([...turns.filter((turn) => turn > asked.startsOn), ...later.map((one) => one.startsOn)]);
  const endsOn = eve !== null && (asked.endsOn === null || asked.endsOn > eve) ? eve : asked.endsOn;
  return { endsOn };
};

/** The last day a placing keeps once it is asked to end: an end already known is never moved back. */
export const lastDayOf = (place: Placed, endsOn: string): string =>
  place.endsOn !== null && place.endsOn < endsOn ? place.endsOn : endsOn;

const distinct = (ids: readonly (string | null)[]): string[] => [...new Set(ids.flatMap((id) => id ?? []))];
const sameSpot = (one: Spot, other: Spot) => one.poleId === other.poleId && one.personId === other.personId;
const otherPole = (one: Spot, other: Spot) =>
  one.poleId !== null && other.poleId !== null && one.poleId !== other.poleId;
const eveOf = (days: readonly string[]): string | null => {
  const [first] = [...days].sort();
  return first === undefined ? null : addDays(first, -1);
};
