import { useTexts } from "../../texts/texts";
import { Section } from "../../ui/section";
import type { EffectChoices } from "../effects/choices.server";
import { EffectForm } from "../effects/effect-form";
import { type EffectLine, EffectList } from "../effects/effect-list";

type Props = {
  id: string;
  may: boolean;
  effects: EffectLine[];
  choices: EffectChoices | null;
};

/** « Cette décision fait… »: what changes by itself once it is adopted, prepared beside the text. */
export const ProposalDoes = ({ id, may, effects, choices }: Props) => {
  const words = useTexts().effects;
  if (effects.length === 0 && !may) return null;
  return (
    <Section id="effets" title={words.title}>
      {effects.length === 0 ? <p className="soft">{words.lead}</p> : null}
      {effects.length > 0 ? (
        <EffectList effects={effects} drop={may ? { verb: "proposal.dropEffect", hidden: { id } } : undefined} />
      ) : null}
      {may ? (
        <EffectForm here={`/propositions/${id}`} verb="proposal.effect" hidden={{ id }} choices={choices} />
      ) : null}
    </Section>
  );
};
