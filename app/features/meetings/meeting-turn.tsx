import { Fragment } from "react";
import { useTexts } from "../../texts/texts";
import { ButtonLink } from "../../ui/button";
import { Section } from "../../ui/section";
import { AnswerButtons } from "./answer-forms";

type Mine = {
  answer: "yes" | "no" | "proxy" | "remote" | null;
  heldByName: string | null;
  votes: boolean;
  mayConfide?: boolean;
  holdsFor?: string[];
};
type Props = {
  card: { id: string; startsAt: string; kind: string; status: string; link: string | null; mine: Mine | null };
  today: boolean;
  /** Its day has passed. */
  passed: boolean;
  prepares: boolean;
  officer: boolean;
  deliberates: boolean;
};

/** On a meeting's own page: whose turn it is, as its buttons. The first one is what this reader does next. */
export function MeetingTurn({ card, today, passed, prepares, officer, deliberates }: Props) {
  const t = useTexts();
  const { page } = t.meetings;
  const here = `/reunions/${card.id}`;
  if (card.status === "cancelled") return <p className="strong">{page.cancelled}</p>;
  if (card.status === "preparing") {
    if (!prepares) return <p>{page.notYetBody}</p>;
    return (
      <>
        <p className="strong">{page.prepareTitle}</p>
        <ButtonLink variant="fill" href={`${here}/preparer`}>
          {page.prepare}
        </ButtonLink>
      </>
    );
  }
  if (card.status === "called") {
    const opens = deliberates && (officer || prepares);
    const sits = opens && today;
    return (
      <>
        {sits ? (
          <>
            <p className="strong">{passed ? page.sitPassed : page.sitTitle}</p>
            <ButtonLink variant="fill" href={`${here}/seance`}>
              {page.sit}
            </ButtonLink>
          </>
        ) : null}
        {opens && !today ? <p>{page.sitLater(t.dates.long(card.startsAt))}</p> : null}
        {card.mine ? (
          <AnswerButtons calm={sits} id={card.id} link={card.link} mine={card.mine} proxyHref="#pouvoir" />
        ) : null}
      </>
    );
  }
  if (card.status === "open")
    return (
      <ButtonLink variant="fill" href={`${here}/seance`}>
        {page.follow}
      </ButtonLink>
    );
  return (
    <>
      <p className="strong">{page.minutesTitle}</p>
      <ButtonLink variant="fill" href={`${here}/proces-verbal`}>
        {page.minutes}
      </ButtonLink>
    </>
  );
}

/** The papers of a meeting, each one a PDF. */
export function MeetingDocuments(props: { id: string; board: boolean; called: boolean; proxies: boolean }) {
  const { id, board, called, proxies } = props;
  const t = useTexts();
  const { page, papers } = t.meetings;
  const kinds = [
    ...(board ? (["book"] as const) : []),
    "notice" as const,
    ...(called ? (["sign-in-sheet"] as const) : []),
    ...(called && proxies ? (["proxy-form"] as const) : []),
  ];
  return (
    <Section id="documents" title={page.documents}>
      <ul className="links">
        {kinds.map((kind) => (
          <li key={kind}>
            <a className="act" href={`/reunions/${id}/pdf/${kind}`}>
              {papers[kind]}
            </a>
          </li>
        ))}
      </ul>
      <p className="soft small">
        {papers.large}{" "}
        {kinds.map((kind, at) => (
          <Fragment key={kind}>
            {at > 0 ? ", " : ""}
            <a href={`/reunions/${id}/pdf/${kind}?gros`}>{papers[kind]}</a>
          </Fragment>
        ))}
      </p>
    </Section>
  );
}
