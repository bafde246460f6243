import type { Line, SceneView } from "./report-view";

/** Rows of one leaf of the slate: a promise takes one for its words and one for what came of it, one more for each that is long. */
const ROWS = 13;
const LONG_WORDS = 40;
const LONG_NOTE = 52;

const rowsOf = ({ text, note }: Line): number => 2 + Number(text.length > LONG_WORDS) + Number(note.length > LONG_NOTE);

type Told = Pick<SceneView, "kind" | "lines" | "photo">;

/**
 * A scene leaf after leaf, as the slate shows it: the promises are all told, as many at a time as are read from the back
 * of the room, shared out evenly. Any other scene has one leaf, and so have promises told by a photo.
 */
export const leavesOf = ({ kind, lines, photo }: Told): Line[][] => {
  if (kind !== "promises" || photo) return [lines];
  const fewest = filled(lines, ROWS);
  for (let room = 2; room < ROWS; room++) {
    const even = filled(lines, room);
    if (even.length === fewest.length) return even;
  }
  return fewest;
};

const filled = (lines: readonly Line[], room: number): Line[][] => {
  const leaves: Line[][] = [[]];
  let left = room;
  for (const line of lines) {
    if (left < rowsOf(line) && left < room) {
      leaves.push([]);
      left = room;
    }
    leaves.at(-1)?.push(line);
    left -= rowsOf(line);
  }
  return leaves;
};

type Place = { currentScene: number; currentLeaf: number };

/** The leaf the room is at in a scene, from 1: the first one when the scene it was at is hidden or has fewer of them now. */
export const leafAt = ({ currentScene, currentLeaf }: Place, scene: Told & { rank: number }): number =>
  scene.rank === currentScene && currentLeaf <= leavesOf(scene).length ? currentLeaf : 1;
