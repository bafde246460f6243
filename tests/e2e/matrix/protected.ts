import type { Mark } from "./records";
import type { Role } from "./roles";

const atBoard: Role[] = ["coordinator", "administrator", "lead", "officer"];
const inTheRoom: Role[] = ["administrator", "lead", "officer"];

/**
 * Who may come upon each protected text on any page, stream or search: written by hand from the table of roles. Whoever
 * is not named must never receive it; whoever is may.
 */
export const readers: Record<Mark, Role[]> = {
  ownPoleAction: ["lead", "employee", "volunteer", "coordinator"],
  otherPoleAction: ["coordinator"],
  ownBoardAction: [...atBoard, "employee", "volunteer"],
  otherBoardAction: atBoard,
  assemblyAction: [...atBoard, "member", "volunteer", "candidate", "employee", "keeper"],
  shownAction: ["guest", "link", ...atBoard, "member", "volunteer", "candidate", "employee", "keeper"],
  removedAction: ["coordinator"],
  proposal: atBoard,
  proposalDraft: ["coordinator"],
  decision: [...atBoard, "volunteer", "candidate", "employee", "keeper"],
  inCameraDecision: inTheRoom,
  agendaPoint: [...atBoard, "link"],
  inCameraPoint: inTheRoom,
  inCameraNotes: inTheRoom,
  report: atBoard,
  ownPairingLine: ["employee", "administrator"],
  otherPairingLine: [],
  welcomeTalk: ["officer", "lead"],
  filingOccupation: ["administrator"],
  filingHome: ["administrator"],
  filingNationality: ["administrator"],
  memberPhone: ["member", ...atBoard, "keeper"],
  memberMail: ["member", ...atBoard, "keeper"],
};
