import { Download } from "lucide-react";
import { useTexts } from "../../texts/texts";
import { ActLink } from "../../ui/button";
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
      {view.hash ? <p className="soft">{words.sealedMark(view.hash)}</p> : null}
    </>
  );
}

/** The same on paper, each a PDF. */
export function Papers({ view }: { view: PaperView }) {
  const { paper } = useTexts().minutes;
  const at = (kind: string) => `/reunions/${view.id}/pdf/${kind}`;
  const records = view.annex ? [view.record, view.annex] : [view.record];
  const numbered = records.flatMap(decisionsIn).flatMap(({ vote }) => (vote.number ? [vote.number] : []));
  const links: [href: string, label: string][] = [
    [at("minutes"), paper.pdf.minutes],
    ...(view.annex ? [[at("annex"), paper.pdf.annex] as [string, string]] : []),
    [at("decisions"), paper.pdf.decisions],
    [at("sign-in-sheet"), paper.pdf.signInSheet],
    ...numbered.map((number): [string, string] => [at(`extract-${number}`), paper.pdf.extract(number)]),
  ];
  return (
    <Section id="papier" title={paper.papers}>
      <ul className="papers">
        {links.map(([href, label]) => (
          <li key={href}>
            <ActLink href={href} icon={Download}>
              {label}
            </ActLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}
