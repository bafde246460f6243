import type { Texts } from "../../texts/make";
import { useTexts } from "../../texts/texts";
import { Section } from "../../ui/section";
import { Stem } from "../../ui/stem";
import type { ThreadStep } from "./thread-step";

/** The thread as a stem, each step one click away in both directions. A thread of one step is not shown. */
export const Thread = ({ steps }: { steps: ThreadStep[] }) => {
  const t = useTexts();
  if (steps.length < 2) return null;
  return (
    <Section id="fil" title={t.home.thread.title}>
      <Stem
        nodes={steps.map((step) => ({
          id: `${step.kind} ${step.id}`,
          state: step.state,
          what: whatOf(t, step),
          href: step.here || step.href === null ? undefined : step.href,
          note: noteOf(t, step),
        }))}
      />
    </Section>
  );
};

const whatOf = (t: Texts, step: ThreadStep) => {
  const { thread } = t.home;
  if (step.here) return thread.here[step.kind];
  if (step.kind === "assembly") return thread.assembly;
  return thread.what[step.kind](t.typeset(step.what));
};

const noteOf = (t: Texts, step: ThreadStep) => {
  const { thread } = t.home;
  const open = step.state === "sprouting" || step.state === "sow";
  const day =
    step.day === null
      ? ""
      : step.kind === "followUp" || (step.kind === "action" && open)
        ? thread.due(t.dates.date(step.day))
        : t.dates.date(step.day);
  const last = step.outcome ? t.decisions.outcomes[step.outcome].toLowerCase() : step.who;
  return [day, last].filter(Boolean).join(", ") || undefined;
};
