import { useTexts } from "../../texts/texts";
import { ButtonLink } from "../../ui/button";
import { Empty } from "../../ui/empty";
import { AnswerButtons, useAnswered } from "../meetings/answer-forms";
import { MeetingLeaf } from "../meetings/meeting-leaf";

type Card = Parameters<typeof MeetingLeaf>[0]["card"] & {
  name: { title: string };
  link: string | null;
  mine: {
    answer: "yes" | "no" | "proxy" | "remote" | null;
    heldByName: string | null;
    votes: boolean;
    mayConfide?: boolean;
  } | null;
};
type Props = {
  card: Card | null;
  turn: { prepares: boolean; officer: boolean; today: boolean } | null;
  governs: boolean;
  /** Something else comes first on this page: no squash page, no filled button. */
  calm: boolean;
};

/** The next meeting with its question first: will you be there, or what this reader does for it. */
export const NextMeeting = ({ card, turn, governs, calm }: Props) => {
  const t = useTexts();
  const { next } = t.home;
  const answered = useAnswered(card?.mine ?? { answer: null, heldByName: null, votes: false });
  if (!card || !turn) {
    return governs ? (
      <Empty
        drawing="table"
        title={next.noneTitle}
        action={<ButtonLink href="/reunions/nouvelle">{next.plan}</ButtonLink>}
      >
        {next.none}
      </Empty>
    ) : null;
  }
  const href = `/reunions/${card.id}`;
  const given = card.mine?.answer ?? null;
  return (
    <MeetingLeaf
      card={card}
      kicker={card.status === "open" ? next.kickerNow : next.kicker}
      title={t.typeset(card.name.title)}
      href={href}
      calm={calm}
      note={given ? <p className="strong">{answered}</p> : undefined}
      actions={<Turn card={card} turn={turn} href={href} given={given !== null} calm={calm} />}
    />
  );
};

const Turn = ({
  card,
  turn,
  href,
  given,
  calm,
}: {
  card: Card;
  turn: NonNullable<Props["turn"]>;
  href: string;
  given: boolean;
  calm: boolean;
}) => {
  const { next } = useTexts().home;
  const main = calm ? "line" : "fill";
  const prepare = card.kind === "convivial" ? `${href}/convocation` : `${href}/preparer`;
  if (card.status === "open" || (card.status === "called" && turn.today && turn.officer)) {
    return (
      <ButtonLink variant={main} wide href={`${href}/seance`}>
        {next.enter}
      </ButtonLink>
    );
  }
  if (card.status === "called" && card.mine && !given) {
    return (
      <>
        <AnswerButtons calm={calm} id={card.id} link={card.link} mine={card.mine} proxyHref={`${href}#pouvoir`} />
        {turn.prepares ? (
          <ButtonLink variant="quiet" wide href={prepare}>
            {next.prepare}
          </ButtonLink>
        ) : null}
      </>
    );
  }
  return (
    <>
      {card.notice ? <p className="strong">{next.ask}</p> : null}
      {turn.prepares ? (
        <ButtonLink variant={main} wide href={prepare}>
          {next.prepare}
        </ButtonLink>
      ) : (
        <ButtonLink variant={main} wide href={href}>
          {next.open}
        </ButtonLink>
      )}
      {given ? (
        <ButtonLink variant="quiet" wide href={href}>
          {next.change}
        </ButtonLink>
      ) : null}
    </>
  );
};
