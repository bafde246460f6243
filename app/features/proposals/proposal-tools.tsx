import { CommandForm } from "../../command-form";
import { FormDisclosure } from "../../form-disclosure";
import { useTexts } from "../../texts/texts";
import { Button } from "../../ui/button";
import { type BodyToAsk, ProposalForm } from "./proposal-form";

type Props = {
  proposal: {
    id: string;
    version: number;
    poleId: string;
    title: string;
    text: string;
    costCents: number | null;
    question: "decide" | "advise" | "inform";
    matter: string | null;
    bodyId: string | null;
    showable: 0 | 1;
  };
  may: { edit: boolean; withdraw: boolean; show: boolean };
  poles: { id: string; name: string }[];
  matters: string[];
  bodies: BodyToAsk[];
};

/** Change it, show it to the assembly, withdraw it: at the foot of the page, out of the way of its readers. */
export const ProposalTools = ({ proposal, may, poles, matters, bodies }: Props) => {
  const { proposals } = useTexts();
  const hidden = { id: proposal.id };
  if (!may.edit && !may.withdraw && !may.show) return null;
  return (
    <div className="stack-s no-print">
      {may.edit ? (
        <FormDisclosure verbs={["proposal.edit"]} summary={proposals.edit} id="modifier">
          <ProposalForm verb="proposal.edit" known={proposal} {...{ poles, matters, bodies }} submits={false} />
        </FormDisclosure>
      ) : null}
      {may.show ? (
        <CommandForm verb="proposal.show" hidden={{ ...hidden, shown: proposal.showable ? "" : "1" }}>
          <Button aria-describedby="montrer-aide">{proposal.showable ? proposals.hideIt : proposals.showIt}</Button>
          <p className="hint" id="montrer-aide">
            {proposals.showHint}
          </p>
        </CommandForm>
      ) : null}
      {may.withdraw ? (
        <CommandForm verb="proposal.withdraw" hidden={hidden}>
          <Button variant="quiet" aria-describedby="retirer-aide">
            {proposals.withdraw}
          </Button>
          <p className="hint" id="retirer-aide">
            {proposals.withdrawHint}
          </p>
        </CommandForm>
      ) : null}
    </div>
  );
};
