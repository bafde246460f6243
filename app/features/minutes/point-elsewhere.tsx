import { CommandForm } from "../../command-form";
import { Button } from "../../ui/button";
import { NoticeLine } from "../../ui/notice-line";
import type { PointView } from "./view.server";

type Props = { itemId: string; says: NonNullable<PointView["elsewhere"]>; officer: boolean };

/** « Cette décision revient à l’assemblée (art. 9) »: before the vote, with the two ways on. */
export const PointElsewhere = ({ itemId, says, officer }: Props) => (
  <div className="line">
    <span className="at" />
    <NoticeLine kind="warning" word={says.matter}>
      {says.belongs}
      {officer ? (
        <div className="row">
          <CommandForm verb="item.forward" hidden={{ itemId }} only="itemId">
            <Button>{says.forward}</Button>
          </CommandForm>
          <CommandForm verb="item.asOpinion" hidden={{ itemId }} only="itemId">
            <Button variant="quiet" aria-describedby="avis-aide">
              {says.asOpinion}
            </Button>
            <p className="hint" id="avis-aide">
              {says.asOpinionHint}
            </p>
          </CommandForm>
        </div>
      ) : null}
    </NoticeLine>
  </div>
);
