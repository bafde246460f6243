import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { act } from "../../../command.server";
import { enter } from "../../../enter.server";
import { isPerson, readsAsBoard } from "../../../me";
import { textsIn } from "../../../texts/both.server";
import { useTexts } from "../../../texts/texts";
import { ActLink, ButtonLink } from "../../../ui/button";
import { Drawing } from "../../../ui/drawing";
import { Page } from "../../../ui/page";
import { Section } from "../../../ui/section";
import { finishOne } from "../../actions/commands.server";
import { useShell } from "../../actions/shell";
import { doneFollowUp } from "../../decisions/commands.server";
import { meetingCard } from "../../meetings/card.server";
import { giveAnswer, withdrawProxy } from "../../meetings/commands-answers.server";
import styles from "../../meetings/meetings.css?url";
import { stepNow } from "../../onboarding/company.server";
import { CurrentStep } from "../../onboarding/welcome-steps";
import { assembliesWithPromises, promisesOf } from "../../promises/queries.server";
import { FirstSteps } from "../first-steps";
import { foundingFor } from "../founding.server";
import { meetingsOfYear, myPoles, sinceLastVisit } from "../look-around.server";
import { MyPoles } from "../my-poles";
import { comingMeeting } from "../next.server";
import { NextMeeting } from "../next-meeting";
import { PromiseScore } from "../promise-score";
import { waitingFor } from "../waiting.server";
import { WaitingList } from "../waiting-list";
import { Year } from "../year";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

export const loader = async (args: LoaderFunctionArgs) => {
  const ctx = await enter(args, "home");
  const { db, me, today } = ctx;
  const meeting = await comingMeeting(ctx);
  const card = meeting ? await meetingCard(ctx, meeting.row) : null;
  const assembly = (await assembliesWithPromises(db))[0] ?? null;
  const promises = assembly ? await promisesOf(db, me, assembly.id) : [];
  return {
    title: textsIn(ctx.lang, ctx.zone, ctx.words).home.title,
    name: isPerson(me) ? (me.name.split(" ")[0] ?? "") : "",
    today,
    card,
    turn: meeting?.turn ?? null,
    governs: readsAsBoard(me),
    step: await stepNow(ctx),
    founding: await foundingFor(ctx),
    waiting: await waitingFor(ctx),
    poles: await myPoles(ctx),
    fresh: await sinceLastVisit(ctx),
    meetings: await meetingsOfYear(ctx),
    promises: assembly ? { day: assembly.startsAt.slice(0, 10), states: promises.map((one) => one.status) } : null,
    lan: ctx.house.lan,
  };
};

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ""} · Terreau` }];
export const action = (args: ActionFunctionArgs) =>
  act(args, "home", [giveAnswer, withdrawProxy, finishOne, doneFollowUp]);

export default function Home() {
  const t = useTexts();
  const { home } = t;
  const { name, today, card, turn, governs, step, founding, waiting, poles, fresh, meetings, promises, lan } =
    useLoaderData<typeof loader>();
  useShell(!lan);
  const day = t.dates.long(today);
  const on = `${day.charAt(0).toUpperCase()}${day.slice(1)}`;
  const count = waiting.lines.length;
  const lead = card
    ? home.leadMeeting(
        on,
        home.aMeeting[card.kind === "board" ? "board" : isHeld(card.kind) ? "assembly" : "other"],
        count,
      )
    : home.lead(on, founding ? count + 1 : count);
  return (
    <Page
      title={home.hello(name)}
      current="home"
      header={
        <div className="hello">
          <h1>{home.hello(name)}</h1>
          <p className="lead">{lead}</p>
        </div>
      }
    >
      {founding ? <FirstSteps steps={founding} /> : null}
      {step ? (
        <CurrentStep
          {...step}
          then={
            <ButtonLink wide href={`/bienvenue/${step.welcome}`}>
              {home.waiting.welcomeDo}
            </ButtonLink>
          }
        />
      ) : null}
      {card || !founding ? (
        <NextMeeting card={card} turn={turn} governs={governs} calm={Boolean(step ?? founding)} />
      ) : null}
      {founding && count === 0 ? (
        poles.length > 0 ? (
          <MyPoles poles={poles} today={today} />
        ) : null
      ) : (
        <div className="cols">
          <Section id="attend" title={home.waiting.title}>
            {count === 0 ? (
              <div className="blank">
                <Drawing name="sprout" />
                <p className="strong">{home.waiting.nothing}</p>
                <p>{home.waiting.nothingBody}</p>
                <ButtonLink href="/noter">{t.actions.logOne}</ButtonLink>
              </div>
            ) : (
              <WaitingList lines={waiting.lines} today={today} />
            )}
            {waiting.more > 0 ? <ActLink href="/actions">{home.waiting.more(waiting.more)}</ActLink> : null}
          </Section>
          <div className="stack-l">
            <MyPoles poles={poles} fresh={fresh} today={today} />
            {promises && promises.states.length > 0 ? <PromiseScore {...promises} /> : null}
          </div>
        </div>
      )}
      <hr className="furrow" />
      <Year meetings={meetings} today={today} />
    </Page>
  );
}

const isHeld = (kind: string) => kind === "ordinary" || kind === "extraordinary" || kind === "mixed";
