import { useTexts } from "../../texts/texts";
import { countedHour, type MinutesRecord, noticeTold, type RecordedPerson, wasThere } from "./record";

/** Who, how, by what quorum: the head of minutes in the French form. */
export function PaperHead({ record }: { record: MinutesRecord }) {
  const t = useTexts();
  const { paper: words, ballots } = t.minutes;
  const voting = record.people.filter((one) => one.voice !== "guest");
  const came = voting.filter(({ mode }) => mode === "room" || mode === "video" || mode === "phone");
  const there = came.filter((one) => one.voice === "voting");
  const advisory = came.filter((one) => one.voice === "advisory");
  const hour = countedHour(record);
  const counted = hour === null ? "" : words.counted(t.dates.time(hour));
  const quorum = [t.meetings.sentences.say(record.quorum), counted, t.meetings.sentences.say(record.warnings)];
  const by = (mode: RecordedPerson["mode"]) => voting.filter((one) => one.mode === mode).map((one) => one.name);
  const guests = record.people.filter((one) => one.voice === "guest" && wasThere(one));
  const proxies = record.proxies.filter((one) => !one.dropped);
  const facts = [
    { label: words.present(there.length), value: there.map((one) => inWords(t, one)).join(", ") || words.nobody },
    { label: words.advisory(advisory.length), value: advisory.map((one) => inWords(t, one)).join(", ") },
    { label: words.proxies(proxies.length), value: proxies.map((one) => words.proxyLine(one.from, one.to)).join(", ") },
    { label: words.byPost(by("correspondence").length), value: by("correspondence").join(", ") },
    {
      label: ballots.aside,
      value: (record.ballotsAside ?? []).map((one) => ballots.asideWhy[one.why](one.name)).join(", "),
    },
    { label: words.excused(by("excused").length), value: by("excused").join(", ") },
    { label: words.absent(by("absent").length), value: by("absent").join(", ") },
    { label: words.unnoted(by("unnoted").length), value: by("unnoted").join(", ") },
    { label: words.guests, value: guests.map((one) => one.name).join(", ") },
    { label: words.quorum, value: quorum.filter((one) => one !== "").join(" ") },
    {
      label: words.sitting,
      value: words.sittingLine(record.chair || words.nobodyYet, record.secretary || words.nobodyYet),
    },
    { label: words.notice, value: t.meetings.sentences.say(noticeTold(record)) },
  ].filter((fact) => fact.value !== "");
  return (
    <dl className="minutes-facts">
      {facts.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{t.typeset(value)}</dd>
        </div>
      ))}
    </dl>
  );
}

const inWords = (t: ReturnType<typeof useTexts>, one: RecordedPerson): string => {
  const words = t.minutes.paper;
  const said = [
    one.mode === "video" || one.mode === "phone" ? words.modes[one.mode] : "",
    one.from ? words.from(t.dates.time(one.from)) : "",
    one.until ? words.until(t.dates.time(one.until)) : "",
  ].filter((part) => part !== "");
  return said.length > 0 ? `${one.name} (${said.join(", ")})` : one.name;
};
