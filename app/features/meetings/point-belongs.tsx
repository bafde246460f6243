import { useTexts } from "../../texts/texts";
import { Status } from "../../ui/status";
import { sayToBody } from "../association/matter-said";
import type { Owner } from "../association/matters";

/** « Cette décision revient à l’assemblée (art. 9). » beside a point. */
export const PointBelongs = ({ owner }: { owner: Owner }) => {
  const words = useTexts().association.deciding;
  return (
    <p>
      <Status kind="late">{words.belongs(sayToBody(words, owner.body), owner.article)}</Status>
    </p>
  );
};
