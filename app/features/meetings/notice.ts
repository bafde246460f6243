import { addDays, daysBetween } from "../association/calendar";
import type { Citation, RuleSet } from "../association/rule-set";
import type { SentencePart } from "./parts";

export type NoticePeriod = {
  days: number;
  lastDay: string;
  ahead: number;
  late: boolean;
  parts: SentencePart[];
  cite: Citation;
};

/** The notice of a meeting, in civil days of the association: the last day to send it, how many days ahead it is sent
 *  and whether the notice period is still whole. `sentOn` is the day of sending, or today before it. */
export function noticePeriod(rules: RuleSet, meetingDay: string, sentOn: string): NoticePeriod {
  const { value: days, cite } = rules.noticeDays;
  const lastDay = addDays(meetingDay, -days);
  const ahead = daysBetween(sentOn, meetingDay);
  const late = ahead < days;
  const parts: SentencePart[] = [
    { key: "notice", days, lastDay },
    late ? { key: "noticeLate", sentOn, ahead, missing: days - ahead } : { key: "noticeInTime", sentOn, ahead },
    { key: "cite", cite },
  ];
  return { days, lastDay, ahead, late, parts, cite };
}
