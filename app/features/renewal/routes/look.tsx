import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Fragment } from "react";
import { answerTo } from "../../../command.server";
import { CommandForm } from "../../../command-form";
import { enter } from "../../../enter.server";
import { readForm } from "../../../fields.server";
import { may } from "../../../rights";
import { textsIn } from "../../../texts/both.server";
import { useTexts } from "../../../texts/texts";
import { Button } from "../../../ui/button";
import { Empty } from "../../../ui/empty";
import { Furrow } from "../../../ui/furrow";
import { Page } from "../../../ui/page";
import { Section } from "../../../ui/section";
import { yearOf } from "../../association/calendar";
import { boardSize } from "../../proposals/queries.server";
import { answerLook, closeLook, openLook } from "../commands-look.server";
import styles from "../look.css?url";
import { AnswerForm, LookResults } from "../look-parts";
import { hasAnswered, looksOf } from "../look-queries.server";
import { seesRenewal } from "../rights";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

export const loader = async (args: LoaderFunctionArgs) => {
  const { db, me, today, lang, zone, words } = await enter(args, "look");
  if (!seesRenewal(me)) throw new Response(null, { status: 403 });
  const looks = await looksOf(db);
  const open = looks.find((one) => one.closedOn === null) ?? null;
  return {
    title: textsIn(lang, zone, words).renewal.look.title,
    open,
    closed: looks.filter((one) => one.closedOn !== null),
    mine: open ? await hasAnswered(db, me, open.id) : false,
    size: await boardSize(db, today),
    thisYear: looks.some((one) => one.year === yearOf(today)),
    may: { "look.answer": may(me, "look.answer", {}) },
  };
};

/** An answer leaves no form key: its hash, tried against the few possible answers, would tell them. */
export const action = async (args: ActionFunctionArgs) => {
  const ctx = await enter(args, "look");
  const typed = await readForm(args.request);
  const chosen = [openLook, answerLook, closeLook].find((one) => one.verb === typed.intent);
  if (!chosen) throw new Response(null, { status: 400 });
  const kept = chosen === answerLook ? { ...typed, key: "" } : typed;
  return answerTo(ctx, chosen, kept, new URL(args.request.url));
};

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Terreau` }];

export default function Look() {
  const t = useTexts();
  const { look: words, page } = t.renewal;
  const { open, closed, mine, size, thisYear, may } = useLoaderData<typeof loader>();
  const answers = may["look.answer"] === null;
  return (
    <Page
      title={words.title}
      lead={words.lead}
      current="more"
      width="read"
      crumbs={[{ href: "/renouvellement", label: page.title }]}
    >
      {open ? (
        <Section id="ouvert" title={words.openTitle(open.year)} className="stack">
          <p className="soft">
            {words.openedOn(t.dates.date(open.openedOn))} {words.answeredSoFar(open.answered, size)}
          </p>
          {answers && !mine ? <AnswerForm look={open.id} /> : null}
          {answers && mine ? (
            <p>
              <strong>{words.thanks}.</strong> {words.thanksText}
            </p>
          ) : null}
          {answers ? null : <p>{words.waits}</p>}
          {answers && open.answered > 0 ? (
            <CommandForm verb="look.close" hidden={{ look: open.id }} className="stack">
              <p className="soft">{words.closeText}</p>
              <Button>{words.close}</Button>
            </CommandForm>
          ) : null}
        </Section>
      ) : null}
      {!open && closed.length === 0 ? (
        <Empty drawing="table" title={words.noneTitle}>
          {words.none}
        </Empty>
      ) : null}
      {!open && !thisYear && answers ? (
        <CommandForm verb="look.open" className="stack">
          <p>{words.openText}</p>
          <Button variant="fill">{words.open}</Button>
        </CommandForm>
      ) : null}
      {closed.map((one, n) => (
        <Fragment key={one.id}>
          <Furrow />
          <LookResults look={one} before={closed[n + 1]} />
        </Fragment>
      ))}
    </Page>
  );
}
