import type { Texts } from "../../texts/make";
import { sayMatter, sayToBody } from "../association/matter-said";
import type { Owner } from "../association/matters";

/** « Cette décision revient à l’assemblée (art. 9) », and the button that sends it there. */
export const saysElsewhere = (t: Texts, { matter, article, body }: Owner) => {
  const { deciding, matters } = t.association;
  const to = sayToBody(deciding, body);
  return {
    matter: t.typeset(sayMatter(matters, matter)),
    belongs: deciding.belongs(to, article),
    forward: deciding.forward(to),
    asOpinion: deciding.asOpinion,
    asOpinionHint: deciding.asOpinionHint,
  };
};
