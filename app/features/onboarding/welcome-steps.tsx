import type { ReactNode } from "react";
import { CommandForm } from "../../command-form";
import { useTexts } from "../../texts/texts";
import { Button, ButtonLink } from "../../ui/button";
import { NextThing } from "../../ui/next-thing";
import { Stem } from "../../ui/stem";
import { minutesOf } from "./steps";
import type { StepView } from "./welcome-view";

type Props = {
  welcome: string;
  steps: StepView[];
  current: string | null;
  /** the newcomer walks; others look */
  mine: boolean;
};

/** The five steps on their stem; the current one is the squash page. */
export const WelcomeSteps = ({ welcome, steps, current, mine }: Props) => {
  const t = useTexts();
  const { one } = t.onboarding;
  return (
    <Stem
      nodes={steps.map((step, n) => ({
        id: step.id,
        state: step.doneAt ? "grown" : step.id === current ? "sprouting" : "sow",
        what: <StepName step={step} />,
        href: step.href,
        note: step.doneAt ? `${one.doneOn(t.dates.instantDay(step.doneAt, t.zone))}.` : <Why step={step} />,
        here: mine && step.id === current ? <CurrentStep welcome={welcome} step={step} rank={n + 1} /> : undefined,
      }))}
    />
  );
};

const StepName = ({ step }: { step: StepView }) => {
  const t = useTexts();
  const { steps, poleNamed, coffeeWith } = t.onboarding;
  if (step.id === "pole" && step.about) return <>{poleNamed(t.typeset(step.about))}</>;
  if (step.id === "pairing" && step.about) return <>{coffeeWith(step.about)}</>;
  return <>{steps[step.id]}</>;
};

const Why = ({ step }: { step: StepView }) => {
  const t = useTexts();
  const { why, coffeeHours } = t.onboarding;
  return (
    <>
      {why[step.id]} {step.hours ? coffeeHours(t.typeset(step.hours)) : null}
    </>
  );
};

type CurrentProps = { welcome: string; step: StepView; rank: number; then?: ReactNode };

/** The step to take now on its squash page; `then` stands where the page of the welcome has « C'est fait ». */
export const CurrentStep = ({ welcome, step, rank, then }: CurrentProps) => {
  const t = useTexts();
  const { one, open, proposeCoffee, seePairings, choosePole } = t.onboarding;
  const missing = { pole: choosePole, pairing: step.href === "/binomes" ? seePairings : proposeCoffee };
  const words = (step.id === "pole" || step.id === "pairing") && step.about === null ? missing[step.id] : open[step.id];
  return (
    <NextThing
      kicker={one.kicker(rank, t.dates.duration(minutesOf[step.id]))}
      title={<StepName step={step} />}
      actions={
        <>
          <ButtonLink variant="fill" wide href={step.href}>
            {words}
          </ButtonLink>
          {then ?? (
            <CommandForm verb="welcome.tick" hidden={{ welcome, step: step.id }} only="step">
              <Button wide>{one.tick}</Button>
            </CommandForm>
          )}
        </>
      }
    >
      <Why step={step} />
    </NextThing>
  );
};

/** Steps one may put back, on demand. */
export const UntickSteps = ({ welcome, steps }: { welcome: string; steps: StepView[] }) => {
  const { one, steps: names } = useTexts().onboarding;
  return (
    <ul className="stack-s">
      {steps
        .filter((step) => step.doneAt !== null)
        .map((step) => (
          <li key={step.id}>
            <CommandForm verb="welcome.untick" hidden={{ welcome, step: step.id }} only="step">
              <Button variant="quiet">{one.untickThis(names[step.id])}</Button>
            </CommandForm>
          </li>
        ))}
    </ul>
  );
};
