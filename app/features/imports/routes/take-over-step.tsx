import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { answerTo, type Refusal } from "../../../command.server";
import { CommandForm } from "../../../command-form";
import { enter } from "../../../enter.server";
import { readForm } from "../../../fields.server";
import { textsIn } from "../../../texts/both.server";
import { useTexts } from "../../../texts/texts";
import { Button, ButtonLink } from "../../../ui/button";
import { Disclosure } from "../../../ui/disclosure";
import { NextThing } from "../../../ui/next-thing";
import { NoticeLine } from "../../../ui/notice-line";
import { Page } from "../../../ui/page";
import { Section } from "../../../ui/section";
import { bodiesOf } from "../../association/queries.server";
import { openPoles } from "../../poles/queries.server";
import { takeOver } from "../commands.server";
import { FileForm } from "../file-form";
import styles from "../imports.css?url";
import { columnsTyped, slugs, type TakeOverKind, takeOverKinds } from "../kinds";
import { linesThere, thereAlready } from "../there.server";
import { typedPlan } from "../typed.server";
import { TypedRows } from "../typed-rows";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

const kindIn = (slug: string | undefined): TakeOverKind => {
  const kind = takeOverKinds.find((one) => slugs[one] === slug);
  if (!kind) throw new Response(null, { status: 404 });
  return kind;
};

export const loader = async (args: LoaderFunctionArgs) => {
  const { db, today, lang, zone, words } = await enter(args, "takeOverStep");
  const kind = kindIn(args.params.kind);
  const t = textsIn(lang, zone, words);
  const usual = { board: t.words.board.One, assembly: t.words.generalAssembly.One };
  const bodies = (await bodiesOf(db)).flatMap(({ id, kind: of, name }) =>
    of === "board" || of === "assembly" ? [{ id, name: name ?? usual[of] }] : [],
  );
  return {
    kind,
    title: t.imports.takeOver.steps[kind].title,
    there: (await thereAlready(db, today))[kind],
    lines: await linesThere(db, kind, today),
    poles: (await openPoles(db)).map(({ id, name }) => ({ id, name })),
    bodies: bodies.sort((a, b) => Number(b.name === usual.board) - Number(a.name === usual.board)),
  };
};

const MOST_ROWS = 40;
const ROWS = 4;

/** More lines are given back with what was typed; a line that does not hold is said beside it, and nothing is written. */
export const action = async (args: ActionFunctionArgs) => {
  const ctx = await enter(args, "takeOverStep");
  const kind = kindIn(args.params.kind);
  const { more, ...typed } = await readForm(args.request);
  if (typed.intent !== takeOver.verb) throw new Response(null, { status: 400 });
  if (more !== undefined) return data({ more: typed });
  const plan = await typedPlan(ctx.db, ctx, kind, typed);
  if (plan.refused.length === 0) return answerTo(ctx, takeOver, typed, new URL(args.request.url));
  const fields = Object.fromEntries(plan.refused.map(({ line, why }) => [`ligne-${line}`, why]));
  const refusal: Refusal = {
    verb: takeOver.verb,
    status: 422,
    reason: "imports.typedRefused",
    fields,
    typed,
    current: null,
  };
  return data(refusal, { status: 422 });
};

export const meta: MetaFunction<typeof loader> = ({ data: shown }) => [{ title: `${shown?.title ?? ""} · Terreau` }];

export default function TakeOverStep() {
  const t = useTexts();
  const { takeOver: words, kinds } = t.imports;
  const { kind, there, lines, poles, bodies } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const before = answer && "more" in answer ? answer.more : null;
  const typed = before ?? (answer && "typed" in answer ? answer.typed : null);
  const cell = typed?.[columnsTyped[kind][0] ?? ""];
  const rows = Math.min((Array.isArray(cell) ? cell.length : ROWS) + (before ? ROWS : 0), MOST_ROWS);
  const rank = takeOverKinds.indexOf(kind);
  const next = takeOverKinds[rank + 1];
  const labels = Object.fromEntries(Array.from({ length: rows }, (_, n) => [`ligne-${n + 1}`, words.row(n + 1)]));
  return (
    <Page
      title={words.steps[kind].title}
      lead={words.steps[kind].why}
      current="more"
      crumbs={[{ href: "/reprendre", label: words.title }]}
    >
      <div className="stack-l">
        <p className="kicker">{words.kicker(rank + 1, takeOverKinds.length)}</p>
        <Section id="la" title={words.already}>
          {there === 0 ? <p className="soft">{words.nothing}</p> : <p>{words.there(kinds[kind].unit(there))}</p>}
          {lines.length > 0 ? (
            <ul className="columns">
              {lines.map((line, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two lines may say the same
                <li key={index}>
                  {t.typeset(line.text)}
                  {line.text && line.day ? ", " : null}
                  {line.day ? t.dates.date(line.day) : null}
                </li>
              ))}
              {there > lines.length ? <li>…</li> : null}
            </ul>
          ) : null}
        </Section>
        <Section id="ecrire" title={words.type}>
          <p className="soft">{words.typeLead}</p>
          <CommandForm verb="takeOver.add" hidden={{ kind }} labels={labels} className="form form--wide">
            <TypedRows kind={kind} rows={rows} poles={poles} bodies={bodies} before={before} />
            <div className="row">
              <Button variant="fill">{words.save}</Button>
              {rows < MOST_ROWS ? (
                <Button name="more" value="1">
                  {words.more}
                </Button>
              ) : null}
            </div>
          </CommandForm>
        </Section>
        <NoticeLine kind="info" word={words.takenOver}>
          {words.mark}
        </NoticeLine>
        <Disclosure summary={words.orFile} id="fichier-aussi">
          <FileForm action={`/imports/${slugs[kind]}`} wrong={null} calm />
        </Disclosure>
        <NextThing
          title={next ? words.next(words.steps[next].title) : words.title}
          actions={
            <ButtonLink href={next ? `/reprendre/${slugs[next]}` : "/reprendre"}>
              {next ? words.steps[next].go : words.seeAll}
            </ButtonLink>
          }
        >
          <p>{next ? words.steps[next].why : words.lead}</p>
        </NextThing>
      </div>
    </Page>
  );
}
