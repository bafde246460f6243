import { useTexts } from "../../texts/texts";
import { ActLink, ButtonLink } from "../../ui/button";
import { NextThing } from "../../ui/next-thing";
import { Section } from "../../ui/section";
import { Stem } from "../../ui/stem";
import { type FoundingStep, foundingSteps, type FirstSteps as Steps } from "./founding";

const ways: { [step in FoundingStep]: { go: string; before?: string } } = {
  seats: { go: "/sieges#donner", before: "/personnes" },
  pole: { go: "/poles/nouveau" },
  welcome: { go: "/bienvenue#accueillir", before: "/personnes" },
};

/** What a keeper does first in a new house: the seats, a first pole, a first welcome, one after the other. */
export const FirstSteps = ({ steps }: { steps: Steps }) => {
  const { founding } = useTexts().home;
  return (
    <Section id="premiers-pas" title={founding.title}>
      <p className="soft">{founding.lead}</p>
      <ActLink href="/reprendre">{founding.takeOver}</ActLink>
      <Stem
        nodes={foundingSteps.map((step, index) => ({
          id: step,
          state: steps.done.includes(step) ? "grown" : step === steps.now ? "sprouting" : "sow",
          what: founding.what[step],
          href: ways[step].go,
          note: steps.done.includes(step) ? founding.done : founding.why[step],
          here: step === steps.now ? <Now step={step} rank={index + 1} /> : undefined,
        }))}
      />
    </Section>
  );
};

const Now = ({ step, rank }: { step: FoundingStep; rank: number }) => {
  const { founding } = useTexts().home;
  const { go, before } = ways[step];
  return (
    <NextThing
      kicker={founding.kicker(rank, foundingSteps.length)}
      title={founding.what[step]}
      actions={
        <>
          <ButtonLink variant="fill" wide href={go}>
            {founding.go[step]}
          </ButtonLink>
          {before ? (
            <ButtonLink variant="quiet" wide href={before}>
              {founding.people}
            </ButtonLink>
          ) : null}
        </>
      }
    >
      <p>{founding.why[step]}</p>
    </NextThing>
  );
};
