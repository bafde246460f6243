import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { enter } from "../../../enter.server";
import { textsIn } from "../../../texts/both.server";
import { useTexts } from "../../../texts/texts";
import { Button } from "../../../ui/button";
import { DataTable } from "../../../ui/data-table";
import { Field } from "../../../ui/field";
import { Furrow } from "../../../ui/furrow";
import { Page } from "../../../ui/page";
import { PoleTag } from "../../../ui/tag";
import type { Vegetable } from "../../poles/vegetables";
import { comparedOf, sideOf } from "../compared.server";
import styles from "../duties.css?url";
import { openDrafts, turnsOf } from "../queries.server";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

/** Two sides named by the address: `de` and `a` choose a draft or a turn, `jourDe` and `jourA` any other day. */
export const loader = async (args: LoaderFunctionArgs) => {
  const ctx = await enter(args, "dutiesCompare");
  const asked = new URL(args.request.url).searchParams;
  const t = textsIn(ctx.lang, ctx.zone, ctx.words);
  const [drafts, turns] = [await openDrafts(ctx.db), await turnsOf(ctx.db)];
  const second = drafts[0]?.id ?? turns[0]?.day ?? ctx.today;
  const left = await sideOf(ctx, asked.get("jourDe") || asked.get("de") || ctx.today);
  const right = await sideOf(ctx, asked.get("jourA") || asked.get("a") || second);
  if (!left || !right) throw new Response(null, { status: 404 });
  return {
    title: t.duties.compareTitle,
    choices: [
      { key: ctx.today, name: t.duties.today },
      ...drafts.map(({ id, name }) => ({ key: id, name })),
      ...turns.map(({ day, name }) => ({ key: day, name: t.duties.turn(name || t.duties.classic, t.dates.date(day)) })),
    ].filter((one, n, all) => all.findIndex((other) => other.key === one.key) === n),
    left: { key: left.key, name: left.name },
    right: { key: right.key, name: right.name },
    moves: await comparedOf(ctx, left, right),
  };
};

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Terreau` }];

export default function Compare() {
  const t = useTexts();
  const { duties: words } = t;
  const { choices, left, right, moves } = useLoaderData<typeof loader>();
  return (
    <Page
      title={words.compareTitle}
      lead={words.compareLead}
      current="more"
      crumbs={[{ href: "/des-fonctions-aux-poles", label: words.title }]}
    >
      <form method="get" action="/des-fonctions-aux-poles/comparer" className="duty-sides">
        <SideFields names={["de", "jourDe"]} label={words.left} side={left} choices={choices} />
        <SideFields names={["a", "jourA"]} label={words.right} side={right} choices={choices} />
        <Button>{words.compare}</Button>
      </form>
      <Furrow />
      <p className="strong">{moves.length > 0 ? words.moved(moves.length) : words.noMove}</p>
      {moves.length > 0 ? (
        <DataTable
          id="ce-qui-change"
          caption={words.adopt.changes}
          columns={[
            { key: "duty", label: words.columns.duty },
            { key: "before", label: t.typeset(left.name) },
            { key: "after", label: t.typeset(right.name) },
          ]}
          rows={moves.map((move) => ({
            id: move.id,
            cells: { duty: move.name, before: <Where at={move.from} />, after: <Where at={move.to} /> },
          }))}
        />
      ) : null}
    </Page>
  );
}

type Choice = { key: string; name: string };
type SideProps = { names: [choice: string, day: string]; label: string; side: Choice; choices: Choice[] };

const SideFields = ({ names: [choice, day], label, side, choices }: SideProps) => {
  const { duties: words, typeset } = useTexts();
  const known = choices.some((one) => one.key === side.key);
  return (
    <fieldset className="stack-s" key={side.key}>
      <legend className="strong">{label}</legend>
      <Field kind="select" name={choice} label={words.compareWith} defaultValue={known ? side.key : choices[0]?.key}>
        {choices.map((one) => (
          <option key={one.key} value={one.key}>
            {typeset(one.name)}
          </option>
        ))}
      </Field>
      <Field kind="date" name={day} label={words.orDay} defaultValue={known ? "" : side.key} />
    </fieldset>
  );
};

type At = { poles: { id: string; name: string; vegetable: Vegetable }[]; people: string };

const Where = ({ at: { poles, people } }: { at: At }) => {
  const t = useTexts();
  if (poles.length === 0 && people === "") return <span className="soft">{t.duties.nowhereTitle}</span>;
  return (
    <span className="row">
      {poles.map((pole) => (
        <PoleTag key={pole.id} vegetable={pole.vegetable} name={t.typeset(pole.name)} />
      ))}
      {people}
    </span>
  );
};
