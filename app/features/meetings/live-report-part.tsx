import { useTexts } from "../../texts/texts";
import { ButtonLink } from "../../ui/button";
import { Section } from "../../ui/section";
import type { ReportWay } from "./live-report.server";

/** On the page of an assembly: the way to its live report, to prepare it or to read it. */
export const LiveReportPart = ({ meeting, way }: { meeting: string; way: ReportWay }) => {
  const { liveReport: words } = useTexts().meetings.page;
  return (
    <Section id="bilan" title={words.title} className="stack-s">
      <p>{words.text}</p>
      <p className="row">
        {way.desk ? (
          <ButtonLink href={`/bilan-vivant/${meeting}`}>{way.token ? words.desk : words.prepare}</ButtonLink>
        ) : null}
        {way.token ? (
          <a className="act" href={`/bilan/${way.token}`} data-document>
            {words.read}
          </a>
        ) : null}
      </p>
    </Section>
  );
};
