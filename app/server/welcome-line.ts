import type { House } from "./house";

/** What the terminal says once the server listens: the tour of the demo, the first page, or just the address. */
export const welcomeLine = async (house: House): Promise<string> => {
  const founded = await house.db.selectFrom("association").select("name").limit(1).executeTakeFirst();
  if (!founded)
    return `Première page, une seule fois / first page, once: ${house.origin}/premiers-pas?cle=${house.secret.slice(0, 24)}`;
  if (!house.demo) return `${founded.name}: ${house.origin}/`;
  const live = await house.db
    .selectFrom("liveReports")
    .select("token")
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
  const report = live ? `\nBilan vivant / live report: ${house.origin}/bilan/${live.token}` : "";
  return `Visite / tour: ${house.origin}/visite${report}`;
};
