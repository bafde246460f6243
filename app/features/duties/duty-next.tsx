import { CommandForm } from "../../command-form";
import { useTexts } from "../../texts/texts";
import { Button, ButtonLink } from "../../ui/button";
import { NextThing } from "../../ui/next-thing";

type Props = {
  nothing: boolean;
  draft: { id: string; name: string } | null;
  progress: { placed: number; all: number } | null;
};

/** The squash page of the move: note who does what, try a sharing out, go on with it. */
export const NextDuties = ({ nothing, draft, progress }: Props) => {
  const t = useTexts();
  const { next } = t.duties;
  if (nothing)
    return (
      <NextThing
        bar
        kicker={next.startKicker}
        title={next.startTitle}
        actions={
          <ButtonLink variant="fill" href="/des-fonctions-aux-poles/aujourd-hui">
            {next.startDo}
          </ButtonLink>
        }
      >
        <p>{next.startText}</p>
      </NextThing>
    );
  if (draft && progress)
    return (
      <NextThing
        bar
        kicker={next.openKicker}
        title={t.typeset(draft.name)}
        actions={
          <ButtonLink variant="fill" href={`/des-fonctions-aux-poles/projets/${draft.id}`}>
            {next.openDo}
          </ButtonLink>
        }
      >
        <p>{next.openText(progress.placed, progress.all)}</p>
      </NextThing>
    );
  return (
    <NextThing
      bar
      kicker={next.tryKicker}
      title={next.tryTitle}
      actions={
        <CommandForm verb="duty.draft" hidden={{ from: "model", name: "" }}>
          <Button variant="fill">{next.tryDo}</Button>
        </CommandForm>
      }
    >
      <p>{next.tryText}</p>
    </NextThing>
  );
};
