import { useTexts } from "../../texts/texts";
import { ButtonLink } from "../../ui/button";
import { AnswerButtons } from "./answer-forms";

type Card = {
  id: string;
  status: string;
  link: string | null;
  mine: {
    answer: "yes" | "no" | "proxy" | "remote" | null;
    heldByName: string | null;
    votes: boolean;
    holdsFor?: string[];
  } | null;
};

/** The next thing to do about a meeting, for who looks: answer it, prepare it, sit, read. Forms are received by the
 *  meeting's own page. */
export function MeetingNextActions({ card, prepares }: { card: Card; prepares: boolean }) {
  const { page } = useTexts().meetings;
  const here = `/reunions/${card.id}`;
  if (card.status === "called" && card.mine)
    return <AnswerButtons id={card.id} link={card.link} mine={card.mine} action={here} proxyHref={`${here}#pouvoir`} />;
  if (card.status === "preparing" && prepares)
    return (
      <ButtonLink variant="fill" href={`${here}/preparer`}>
        {page.prepare}
      </ButtonLink>
    );
  if (card.status === "open")
    return (
      <ButtonLink variant="fill" href={`${here}/seance`}>
        {page.follow}
      </ButtonLink>
    );
  return <ButtonLink href={here}>{page.agenda}</ButtonLink>;
}
