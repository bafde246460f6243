import { Later } from "../../later";
import type { Verb } from "../../rights";
import { useTexts } from "../../texts/texts";
import { ActLink } from "../../ui/button";
import type { EffectChoices } from "./choices.server";
import { effectFields } from "./effect-part";
import { effectKinds } from "./kinds";

type Props = {
  /** The page without its choice, where each kind is asked for by `effet` in the address. */
  here: string;
  verb: Verb;
  hidden: { [name: string]: string };
  choices: EffectChoices | null;
};

/** First what kind, then what it needs: two plain pages, so that it works without a script. */
export const EffectForm = ({ here, verb, hidden, choices }: Props) => {
  const words = useTexts().effects;
  const joint = here.includes("?") ? "&" : "?";
  if (choices !== null) return <Later of={effectFields} props={{ here, verb, hidden, choices }} />;
  return (
    <nav aria-label={words.what}>
      <p className="soft">{words.what}</p>
      <ul className="row row--wide">
        {effectKinds.map((kind) => (
          <li key={kind}>
            <ActLink href={`${here}${joint}effet=${kind}#effet`}>{words.menu[kind]}</ActLink>
          </li>
        ))}
      </ul>
    </nav>
  );
};
