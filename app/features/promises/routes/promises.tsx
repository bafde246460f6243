import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { act } from "../../../command.server";
import { CommandForm } from "../../../command-form";
import { enter } from "../../../enter.server";
import { FormDisclosure } from "../../../form-disclosure";
import { may } from "../../../rights";
import { textsIn } from "../../../texts/both.server";
import { useTexts } from "../../../texts/texts";
import { Button } from "../../../ui/button";
import { Chip, Chips } from "../../../ui/chips";
import { Empty } from "../../../ui/empty";
import { Page } from "../../../ui/page";
import { Section } from "../../../ui/section";
import { Stem } from "../../../ui/stem";
import { PoleTag } from "../../../ui/tag";
import { addMonths } from "../../association/calendar";
import { openPoles } from "../../poles/queries.server";
import { AnswerForm } from "../answer-form";
import { answerOne, makeOne, markOne } from "../commands.server";
import { MakeForm } from "../make-form";
import { assembliesToPromiseAt, assembliesWithPromises, promisesOf } from "../queries.server";
import { ScoreLine } from "../score-line";

export const loader = async (args: LoaderFunctionArgs) => {
  const ctx = await enter(args, "promises");
  const { db, me, today } = ctx;
  const assemblies = await assembliesWithPromises(db);
  const asked = new URL(args.request.url).searchParams.get("assemblee");
  const assembly = assemblies.find((one) => one.id === asked) ?? assemblies[0] ?? null;
  const promises = (assembly ? await promisesOf(db, me, assembly.id) : []).map((one) => ({
    ...one,
    may: { answer: may(me, "promise.answer", one) === null, show: may(me, "promise.show", one) === null },
  }));
  const held = await assembliesToPromiseAt(db, addMonths(today, -24));
  const makeable = held.filter((one) => may(me, "promise.make", { meetingId: one.id }) === null);
  const poles = makeable.length > 0 ? await openPoles(db) : [];
  const title = textsIn(ctx.lang, ctx.zone, ctx.words).promises.title;
  return { title, assemblies, assembly, promises, makeable, poles };
};

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ""} · Terreau` }];
export const action = (args: ActionFunctionArgs) => act(args, "promises", [makeOne, answerOne, markOne]);

const seeds = { kept: "grown", underWay: "sprouting", dropped: "givenUp", unanswered: "sow" } as const;

export default function Promises() {
  const t = useTexts();
  const words = t.promises;
  const { assemblies, assembly, promises, makeable, poles } = useLoaderData<typeof loader>();
  const mine = promises.filter((one) => one.may.answer || one.may.show);
  const chosen = assembly && makeable.some((one) => one.id === assembly.id) ? assembly.id : (makeable[0]?.id ?? "");
  return (
    <Page
      title={words.title}
      lead={words.lead}
      current="more"
      crumbs={[{ href: "/plus", label: t.common.nav.more }]}
      width="read"
      className="prop"
    >
      {assembly ? (
        <Section id="score" title={words.of(t.dates.date(assembly.startsAt))}>
          <ScoreLine states={promises.map((one) => one.status)} />
          <Stem
            nodes={promises.map((one) => ({
              id: one.id,
              state: seeds[one.status],
              what: <span id={`promesse-${one.id}`}>{t.typeset(one.text)}</span>,
              note: <PromiseNote promise={one} />,
            }))}
          />
        </Section>
      ) : (
        <Empty drawing="hands" title={words.emptyTitle}>
          {words.emptyBody}
        </Empty>
      )}
      {mine.length > 0 ? (
        <Section id="repondre" title={words.answer}>
          {mine.map((one) => (
            <FormDisclosure
              verbs={["promise.answer", "promise.show"]}
              of={(typed) => typed.id === one.id}
              key={`${one.id} ${one.version}`}
              line
              summary={t.typeset(`${one.text.replace(/[.\s]+$/, "")}: ${words.state[one.status].toLowerCase()}`)}
            >
              {one.may.answer ? (
                <AnswerForm id={one.id} version={one.version} status={one.status} why={one.why} />
              ) : null}
              {one.may.show ? (
                <CommandForm verb="promise.show" hidden={{ id: one.id, shown: one.showable ? "" : "1" }} only="id">
                  <Button variant="quiet">{one.showable ? words.hideIt : words.showIt}</Button>
                </CommandForm>
              ) : null}
            </FormDisclosure>
          ))}
        </Section>
      ) : null}
      {assemblies.length > 1 ? (
        <Section id="autres" title={words.otherAssemblies} level={3}>
          <Chips>
            {assemblies.map((one) => (
              <Chip key={one.id} href={`/promesses?assemblee=${one.id}`} current={one.id === assembly?.id}>
                {t.dates.date(one.startsAt)}
              </Chip>
            ))}
          </Chips>
        </Section>
      ) : null}
      {makeable.length > 0 ? (
        <FormDisclosure verbs={["promise.make"]} summary={words.make} id="noter" open={assembly === null}>
          <MakeForm key={promises.length} assemblies={makeable} poles={poles} chosen={chosen} />
        </FormDisclosure>
      ) : null}
    </Page>
  );
}

type Shown = Awaited<ReturnType<typeof promisesOf>>[number];

const PromiseNote = ({ promise }: { promise: Shown }) => {
  const t = useTexts();
  const words = t.promises;
  const said = [
    promise.takenOverAt ? t.imports.takeOver.takenOver : "",
    words.state[promise.status],
    promise.dueOn && promise.status !== "kept" ? words.due(t.dates.date(promise.dueOn)) : "",
    promise.answeredBy && promise.answeredAt
      ? words.answeredOn(promise.answeredBy, t.dates.instantDay(promise.answeredAt, t.zone))
      : "",
  ];
  return (
    <>
      <span className="meta">
        {promise.vegetable && promise.poleName ? (
          <PoleTag vegetable={promise.vegetable} name={promise.poleName} href={`/poles/${promise.poleSlug}`} />
        ) : null}
        <span>{said.filter(Boolean).join(", ")}</span>
        {promise.showable ? null : <span>{words.hiddenTag}</span>}
      </span>
      {promise.why ? <span>{t.typeset(promise.why)}</span> : null}
    </>
  );
};
