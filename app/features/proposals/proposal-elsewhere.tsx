import { CommandForm } from "../../command-form";
import { useTexts } from "../../texts/texts";
import { Button } from "../../ui/button";
import { NoticeLine } from "../../ui/notice-line";
import { sayMatter, sayToBody } from "../association/matter-said";
import type { BodyKindName, Owner } from "../association/matters";

type Props = {
  id: string;
  owner: Owner | null;
  forward: boolean;
  /** The body it waits for, when it is not the board. */
  waitsFor: { kind: BodyKindName; name: string | null } | null;
  matter: string | null;
};

/** « Cette décision revient à l’assemblée (art. 9) », and the way there; or where it already waits. */
export const ProposalElsewhere = ({ id, owner, forward, waitsFor, matter }: Props) => {
  const t = useTexts();
  const { deciding: words, matters } = t.association;
  if (!owner)
    return waitsFor ? (
      <p className="soft">
        {matter ? `${t.typeset(sayMatter(matters, matter))} : ` : ""}
        {words.forwarded(sayToBody(words, waitsFor))}
      </p>
    ) : null;
  const to = sayToBody(words, owner.body);
  return (
    <NoticeLine kind="warning" word={t.typeset(sayMatter(matters, owner.matter))}>
      {words.belongs(to, owner.article)}
      {forward ? (
        <CommandForm verb="agenda.forward" hidden={{ proposal: id }}>
          <Button>{words.forward(to)}</Button>
        </CommandForm>
      ) : null}
    </NoticeLine>
  );
};
