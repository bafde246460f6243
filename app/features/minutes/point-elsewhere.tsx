import { CommandForm } from "../../command-form";
import { useTexts } from "../../texts/texts";
import { Button } from "../../ui/button";
import { NoticeLine } from "../../ui/notice-line";
import { sayMatter, sayToBody } from "../association/matter-said";
import type { Owner } from "../association/matters";

/** « Cette décision revient à l’assemblée (art. 9) »: before the vote, with the two ways on. */
export const PointElsewhere = ({ itemId, owner, officer }: { itemId: string; owner: Owner; officer: boolean }) => {
  const t = useTexts();
  const { deciding: words, matters } = t.association;
  const to = sayToBody(words, owner.body);
  return (
    <div className="line">
      <span className="at" />
      <NoticeLine kind="warning" word={t.typeset(sayMatter(matters, owner.matter))}>
        {words.belongs(to, owner.article)}
        {officer ? (
          <div className="row">
            <CommandForm verb="item.forward" hidden={{ itemId }} only="itemId">
              <Button>{words.forward(to)}</Button>
            </CommandForm>
            <CommandForm verb="item.asOpinion" hidden={{ itemId }} only="itemId">
              <Button variant="quiet" aria-describedby="avis-aide">
                {words.asOpinion}
              </Button>
              <p className="hint" id="avis-aide">
                {words.asOpinionHint}
              </p>
            </CommandForm>
          </div>
        ) : null}
      </NoticeLine>
    </div>
  );
};
