import { CommandForm } from "../../command-form";
import { useTexts } from "../../texts/texts";
import { Button } from "../../ui/button";
import { NextThing } from "../../ui/next-thing";
import { sayToBody } from "../association/matter-said";
import type { BodyKindName } from "../association/matters";
import { OpinionForm } from "./opinion-form";

type Props = {
  id: string;
  status: string;
  mine: { opinion: "for" | "against" | "abstention"; line: string } | null;
  meetingDay: string | null;
  /** The body it is addressed to. */
  body: { kind: BodyKindName; name: string | null } | null;
  maySubmit: boolean;
  mayOpine: boolean;
};

/** The one next thing of a proposal: propose it, or say what one thinks of it. */
export const ProposalNext = ({ id, status, mine, meetingDay, body, maySubmit, mayOpine }: Props) => {
  const t = useTexts();
  const { proposals } = t;
  if (status === "draft" && maySubmit) {
    return (
      <NextThing
        title={proposals.draftNext}
        actions={
          <CommandForm verb="proposal.submit" hidden={{ id }}>
            <Button variant="fill" wide>
              {proposals.submit}
            </Button>
          </CommandForm>
        }
      >
        <p>
          {proposals.draftNextBody} {body ? proposals.draftNextTo(sayToBody(t.association.deciding, body)) : null}
        </p>
      </NextThing>
    );
  }
  if (!mayOpine || mine) return null;
  return (
    <NextThing id="avis" title={proposals.opineNext} actions={<OpinionForm id={id} mine={null} filled />}>
      <p>{meetingDay ? proposals.opineNextBody(t.dates.at(meetingDay)) : proposals.opineNextUndated}</p>
    </NextThing>
  );
};
