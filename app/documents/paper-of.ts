import { activityReportPaper } from "./activity-report";
import { boardBookPaper } from "./board-book";
import { dutiesAnnexPaper } from "./duties-annex";
import { filingDataPaper, filingListPaper } from "./filing";
import type { DocumentInput } from "./inputs";
import { extractPaper, minutesPaper, sealedAnnexPaper } from "./minutes";
import type { Paper } from "./paper";
import { decisionRecordPaper, invitationPaper, noticePaper, proxyFormPaper, signInPaper } from "./room";
import { seatDrawPaper } from "./seat-draw";

/** The paper of any document. */
export function paperOf(it: DocumentInput): Paper {
  switch (it.kind) {
    case "minutes":
      return minutesPaper(it);
    case "sealedAnnex":
      return sealedAnnexPaper(it);
    case "extract":
      return extractPaper(it);
    case "signIn":
      return signInPaper(it);
    case "decisionRecord":
      return decisionRecordPaper(it);
    case "proxyForm":
      return proxyFormPaper(it);
    case "notice":
      return noticePaper(it);
    case "invitation":
      return invitationPaper(it);
    case "boardBook":
      return boardBookPaper(it);
    case "dutiesAnnex":
      return dutiesAnnexPaper(it);
    case "seatDraw":
      return seatDrawPaper(it);
    case "filingList":
      return filingListPaper(it);
    case "filingData":
      return filingDataPaper(it);
    case "activityReport":
      return activityReportPaper(it);
  }
}
