import type { ReactNode } from "react";
import { useTexts } from "../../texts/texts";
import { TodoItem } from "../../ui/list";
import { PoleTag } from "../../ui/tag";
import type { VegetableName } from "../../ui/vegetable";

export type LineOfProposal = {
  id: string;
  title: string;
  status: "draft" | "submitted" | "onAgenda" | "adopted" | "rejected" | "postponed" | "withdrawn";
  poleName: string;
  poleSlug: string;
  vegetable: VegetableName;
  givenName: string;
};
type Props = { proposal: LineOfProposal; opinions?: { given: number; all: number }; action?: ReactNode };

/** One proposal in a list: its pole, where it stands, how many opinions it has. */
export const ProposalLine = ({ proposal, opinions, action }: Props) => {
  const t = useTexts();
  const { proposals } = t;
  return (
    <TodoItem
      what={t.typeset(proposal.title)}
      href={`/propositions/${proposal.id}`}
      action={action}
      meta={
        <>
          <PoleTag vegetable={proposal.vegetable} name={proposal.poleName} href={`/poles/${proposal.poleSlug}`} />
          <span>{proposals.status[proposal.status]}</span>
          <span>{proposals.by(proposal.givenName)}</span>
          {opinions && opinions.given > 0 ? <span>{proposals.opinionsOf(opinions.given, opinions.all)}</span> : null}
        </>
      }
    />
  );
};
