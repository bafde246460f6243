import type { Prepared } from "../files/images.server";
import { keepFile } from "../files/writes.server";
import { changePortrait } from "./commands.server";

/** Sets a portrait from an image prepared beforehand. Refuses: people.notYourList. */
export const keepPortrait = (image: Prepared) => changePortrait((pen) => keepFile(pen, image));
