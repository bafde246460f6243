import { byVideo, halfOfSeats, onePerHolder, rulesOf, unlimited } from "./room";

export const board = rulesOf("board", { quorum: halfOfSeats, proxies: onePerHolder });
export const inPerson = rulesOf("board", { quorum: { ...halfOfSeats, counts: "present" }, proxies: onePerHolder });
export const strict = rulesOf("board", { quorum: { ...halfOfSeats, strict: true }, proxies: onePerHolder });
export const video = rulesOf("board", { quorum: halfOfSeats, distance: byVideo });
export const assembly = rulesOf("generalAssembly", { quorum: { ...halfOfSeats, base: "members" }, proxies: unlimited });
export const byPost = rulesOf("generalAssembly", {
  quorum: { ...halfOfSeats, base: "members" },
  correspondence: { allowed: true, quorum: true, daysBefore: 0 },
});
export const postVotes = rulesOf("generalAssembly", {
  quorum: { ...halfOfSeats, base: "members" },
  correspondence: { allowed: true, quorum: false, daysBefore: 0 },
});
export const silentBoard = rulesOf("board", {});
export const silentAssembly = rulesOf("generalAssembly", {});
