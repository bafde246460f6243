import type { Migration } from "../dialect";

/** The photo of a scene: what it shows in words, that the people on it agreed, and whether the assembly may see it. */
export const scenePhotos: Migration = {
  name: "0039-scene-photos",
  up: () => [
    `alter table "scenes" add column "photoAlt" text not null default ''`,
    `alter table "scenes" add column "photoAgreedAt" text`,
    `alter table "scenes" add column "photoShowable" integer not null default 0 check ("photoShowable" in (0, 1))`,
  ],
};
