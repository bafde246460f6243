import { Download } from "lucide-react";
import { useTexts } from "../../texts/texts";
import { ButtonLink } from "../../ui/button";
import { Section } from "../../ui/section";
import type { PaperView } from "./paper-view.server";
import { decisionsIn } from "./record";

/** The two signatures at the foot of the minutes. */
export function Signatures({ view }: { view: PaperView }) {
  const t = useTexts();
  const words = t.minutes.paper;
  const said = (day: string | null) => (day ? words.signedOn(t.dates.date(day)) : words.notSigned);
  return (
    <>
      <div className="minutes-signatures">
        <p>
          {words.chairRole}
          <b>{view.record.chair}</b>
          <span className="soft">{said(view.signed.chair)}</span>
        </p>
        <p>
          {words.secretaryRole}
          <b>{view.record.secretary}</b>
          <span className="soft">{said(view.signed.secretary)}</span>
        </p>
      </div>
      {view.hash ? <p className="soft small">{words.sealedMark(view.hash)}</p> : null}
    </>
  );
}

/** The same on paper, each a PDF with a word on what it is for; the minutes come first, unless they are the next thing. */
export function Papers({ view }: { view: PaperView }) {
  const { paper, kept } = useTexts().minutes;
  const at = (kind: string) => `/reunions/${view.id}/pdf/${kind}`;
  const records = view.annex ? [view.record, view.annex] : [view.record];
  const numbered = records.flatMap(decisionsIn).flatMap(({ vote }) => (vote.number ? [vote.number] : []));
  const others = [
    ...(view.annex ? [{ kind: "annex", label: paper.pdf.annex, short: kept.short.annex, why: kept.why.annex }] : []),
    { kind: "decisions", label: paper.pdf.decisions, short: kept.short.decisions, why: kept.why.decisions },
    { kind: "sign-in-sheet", label: paper.pdf.signInSheet, short: kept.short.signInSheet, why: kept.why.signInSheet },
  ];
  return (
    <Section id="papier" title={paper.papers} className="no-print">
      {view.hash ? null : (
        <ButtonLink icon={Download} href={at("minutes")}>
          {paper.pdf.minutes}
        </ButtonLink>
      )}
      <ul className="papers">
        {others.map(({ kind, label, why }) => (
          <li key={kind}>
            <a href={at(kind)}>{label}</a>
            <span className="soft small">{why}</span>
          </li>
        ))}
        {numbered.length > 0 ? (
          <li>
            <span>
              {kept.extracts}{" "}
              {numbered.map((number) => (
                <a key={number} href={at(`extract-${number}`)} aria-label={paper.pdf.extract(number)}>
                  {number}
                </a>
              ))}
            </span>
            <span className="soft small">{kept.why.extract}</span>
          </li>
        ) : null}
        <li>
          <span>
            {kept.large}{" "}
            {[{ kind: "minutes", short: kept.short.minutes }, ...others].map(({ kind, short }) => (
              <a key={kind} href={`${at(kind)}?gros`}>
                {short}
              </a>
            ))}
          </span>
          <span className="soft small">{kept.why.large}</span>
        </li>
      </ul>
    </Section>
  );
}
