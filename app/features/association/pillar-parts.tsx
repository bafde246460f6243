import { ArrowDown, ArrowUp } from "lucide-react";
import { CommandForm, useField } from "../../command-form";
import { FormDisclosure } from "../../form-disclosure";
import { useTexts } from "../../texts/texts";
import { Button } from "../../ui/button";
import { Field } from "../../ui/field";
import { PoleTag } from "../../ui/tag";
import type { VegetableName } from "../../ui/vegetable";

type Pillar = {
  id: string;
  name: string;
  sentence: string;
  version: number;
  poles: { name: string; slug: string; vegetable: VegetableName }[];
};

/** One pillar: its name, its sentence, the poles that belong to it, its place and its change. */
export const PillarLine = ({ pillar, first, last }: { pillar: Pillar; first: boolean; last: boolean }) => {
  const t = useTexts();
  const { pillarsPage: words } = t.association;
  return (
    <li>
      <div className="stack-s">
        <h2>{t.typeset(pillar.name)}</h2>
        <p className="lead">{t.typeset(pillar.sentence)}</p>
        {pillar.poles.length > 0 ? (
          <p className="row">
            {pillar.poles.map((pole) => (
              <PoleTag
                key={pole.slug}
                vegetable={pole.vegetable}
                name={t.typeset(pole.name)}
                href={`/poles/${pole.slug}`}
              />
            ))}
          </p>
        ) : (
          <p className="soft">{words.noPole}</p>
        )}
        <FormDisclosure
          verbs={["pillar.write", "pillar.remove"]}
          of={(typed) => typed.pillar === pillar.id}
          summary={words.change(pillar.name)}
        >
          <PillarForm pillar={pillar} />
          {pillar.poles.length === 0 ? (
            <CommandForm verb="pillar.remove" hidden={{ pillar: pillar.id }} only="pillar">
              <Button variant="quiet" label={words.removeThis(pillar.name)}>
                {words.remove}
              </Button>
            </CommandForm>
          ) : null}
        </FormDisclosure>
      </div>
      <div className="row no-print">
        {first ? null : <Move pillar={pillar} to="up" label={words.up(pillar.name)} />}
        {last ? null : <Move pillar={pillar} to="down" label={words.down(pillar.name)} />}
      </div>
    </li>
  );
};

const Move = ({ pillar, to, label }: { pillar: Pillar; to: "up" | "down"; label: string }) => (
  <CommandForm verb="pillar.move" hidden={{ pillar: pillar.id, to }}>
    <Button variant="icon" icon={to === "up" ? ArrowUp : ArrowDown} label={label} />
  </CommandForm>
);

/** A pillar's two answers; without one, a new pillar. */
export const PillarForm = ({ pillar }: { pillar?: Pillar }) => {
  const { pillarsPage: words } = useTexts().association;
  return (
    <CommandForm
      verb="pillar.write"
      className="form"
      hidden={{ pillar: pillar?.id ?? "", version: pillar?.version ?? 0 }}
      only="pillar"
      prefix={`${pillar?.id ?? "nouveau"}-`}
      labels={{ name: words.name, sentence: words.sentence }}
    >
      <PillarFields pillar={pillar} />
      <Button variant={pillar ? "line" : "fill"}>{pillar ? words.save : words.add}</Button>
    </CommandForm>
  );
};

const PillarFields = ({ pillar }: { pillar?: Pillar }) => {
  const { pillarsPage: words } = useTexts().association;
  const field = useField();
  return (
    <>
      <Field
        {...field("name", pillar?.name)}
        label={words.name}
        hint={words.nameHint}
        must={words.must}
        maxLength={60}
      />
      <Field
        {...field("sentence", pillar?.sentence)}
        label={words.sentence}
        hint={words.sentenceHint}
        must={words.must}
        maxLength={200}
      />
    </>
  );
};
