import type { IncomingMessage, ServerResponse } from "node:http";
import { type Asked, type PublicScreen, readsByItself, sizes } from "../features/assembly/public-screen";
import { type Hall, viewNow } from "./hall-kept";
import type { House } from "./house";

/** A request of the hall, read from its address. */
export type Visit = {
  house: House;
  hall: Hall;
  request: IncomingMessage;
  response: ServerResponse;
  url: URL;
  asked: Asked;
};

/** Language, size and printed address a page is asked for with. */
export const askedOf = (house: House, url: URL): Asked => {
  const lang = url.searchParams.get("lang");
  const size = sizes.find((one) => one === url.searchParams.get("taille"));
  return {
    lang: lang === "fr" || lang === "en" ? lang : house.defaultLang,
    defaultLang: house.defaultLang,
    size: size ?? "normal",
    origin: (house.publicUrl ?? house.origin).replace(/\/$/, ""),
  };
};

/** The screen an address stands for; null when there is none. */
export const screenOf = async (
  { hall, house, url, asked }: Visit,
  token: string,
  part: string | undefined,
  scene: string | undefined,
): Promise<PublicScreen | null> => {
  const view = await viewNow(hall, house, token);
  if (!view) return null;
  if (part === "ecran") return { is: "slate", view, asked };
  if (scene === undefined) {
    const reads = url.searchParams.has("lecture") || readsByItself(view);
    return { is: reads ? "read" : "follow", view, asked };
  }
  const open = view.state !== "preparing" && view.scenes.some((one) => one.id === scene);
  return open ? { is: "evidence", view, asked, scene } : null;
};

type Wrong = Pick<Extract<PublicScreen, { is: "enter" }>, "wrong" | "typed">;

/** The page where one types the five letters. */
export const entrance = async ({ house, asked }: Visit, wrong: Wrong): Promise<PublicScreen> => {
  const row = await house.db.selectFrom("association").select("name").limit(1).executeTakeFirst();
  return { is: "enter", view: null, asked, association: row?.name ?? "", ...wrong };
};
