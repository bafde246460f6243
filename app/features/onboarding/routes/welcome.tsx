import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Mail } from "lucide-react";
import { act } from "../../../command.server";
import { CommandForm } from "../../../command-form";
import { enter } from "../../../enter.server";
import { FormDisclosure } from "../../../form-disclosure";
import { may } from "../../../rights";
import { useTexts } from "../../../texts/texts";
import { Button, ButtonLink } from "../../../ui/button";
import { Drawing } from "../../../ui/drawing";
import { Furrow } from "../../../ui/furrow";
import { Monogram } from "../../../ui/monogram";
import { NoticeLine } from "../../../ui/notice-line";
import { Page, Titles } from "../../../ui/page";
import { Seeds } from "../../../ui/seeds";
import { initialsOf } from "../../poles/initials";
import { CheckInAnswers, CheckInForm } from "../check-in";
import { checkInWelcome, endWelcome, tickWelcome, untickWelcome } from "../commands.server";
import { companyOf } from "../company.server";
import { welcomeById } from "../queries.server";
import { readChoice, sampleVote } from "../sample-vote";
import { currentStep, isCheckInTime } from "../steps";
import { TryVote } from "../try-vote";
import { UntickSteps, WelcomeSteps } from "../welcome-steps";
import { stepsFor } from "../welcome-view";

export const loader = async (args: LoaderFunctionArgs) => {
  const ctx = await enter(args, "welcome");
  const { db, me, today } = ctx;
  const welcome = await welcomeById(db, me, args.params.id ?? "");
  if (!welcome || me.kind !== "person") throw new Response(null, { status: 404 });
  const done = welcome.done.map((one) => one.step);
  const mine = me.id === welcome.personId;
  const choice = readChoice(new URL(args.request.url).searchParams.get("essai"));
  const mentor = await db.selectFrom("persons").select("email").where("id", "=", welcome.mentorId).executeTakeFirst();
  return {
    welcome,
    mine,
    steps: stepsFor(await companyOf(ctx, welcome), welcome.done),
    current: welcome.endedOn ? null : currentStep(done),
    asks: mine && welcome.endedOn === null && isCheckInTime(welcome.startedOn, done, today),
    email: mine ? (mentor?.email ?? null) : null,
    vote: { choice, result: choice ? sampleVote(choice) : null },
    may: { "welcome.end": may(me, "welcome.end", welcome) },
  };
};

export const action = (args: ActionFunctionArgs) =>
  act(args, "welcome", [tickWelcome, untickWelcome, checkInWelcome, endWelcome]);

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.welcome.person.givenName} · Terreau` },
];

export default function Welcome() {
  const t = useTexts();
  const { welcome, mine, steps, current, asks, email, vote, may } = useLoaderData<typeof loader>();
  const { one, list } = t.onboarding;
  const { person, mentor } = welcome;
  const grown = welcome.done.length;
  const sprouting = current ? 1 : 0;
  return (
    <Page
      title={person.givenName}
      current={mine ? "home" : "more"}
      width="read"
      className="welcome"
      crumbs={[mine ? { href: "/", label: t.common.nav.home } : { href: "/bienvenue", label: list.title }]}
      header={
        <>
          <Drawing name="sprout" />
          <Titles
            title={mine ? one.title(person.givenName) : one.titleOther(person.name)}
            lead={mine ? one.lead(mentor.givenName) : one.leadMentor(person.givenName)}
          />
        </>
      }
    >
      <Seeds counts={{ grown, sprouting, sow: 5 - grown - sprouting }} words={one.progress(grown)} />
      {welcome.endedOn ? (
        <NoticeLine kind="info" word={t.poles.pole.toKnow}>
          {one.ended(t.dates.date(welcome.endedOn))}
        </NoticeLine>
      ) : null}
      {mine && grown === 5 && !welcome.endedOn ? (
        <NoticeLine kind="done" word={one.allDone}>
          {one.allDoneText}
        </NoticeLine>
      ) : null}
      <WelcomeSteps welcome={welcome.id} steps={steps} current={current} mine={mine} />
      {mine ? (
        <>
          <Furrow />
          <TryVote choice={vote.choice} result={vote.result} />
        </>
      ) : null}
      {asks ? (
        <>
          <Furrow />
          <CheckInForm welcome={welcome.id} mentor={mentor.givenName} known={welcome.checkIn} main={current === null} />
        </>
      ) : null}
      {welcome.checkIn ? <CheckInAnswers answers={welcome.checkIn} mine={mine} /> : null}
      <Furrow />
      {mine ? (
        <>
          <ul className="who">
            <li>
              <Monogram initials={initialsOf(mentor.name)} big />
              <span>
                <b>{one.mentor(mentor.name)}</b>
                <br />
                {one.mentorText}
              </span>
            </li>
          </ul>
          <ButtonLink
            wide
            icon={email ? Mail : undefined}
            href={email ? `mailto:${email}` : `/personnes/${mentor.slug}`}
          >
            {email ? one.write(mentor.givenName) : one.see(mentor.givenName)}
          </ButtonLink>
        </>
      ) : null}
      {may["welcome.end"] === null && !welcome.endedOn ? (
        <FormDisclosure verbs={["welcome.end", "welcome.untick"]} summary={one.endTitle} line>
          {mine ? <UntickSteps welcome={welcome.id} steps={steps} /> : null}
          <p>{one.endText}</p>
          <CommandForm verb="welcome.end" hidden={{ welcome: welcome.id }} className="form">
            <Button>{one.end}</Button>
          </CommandForm>
        </FormDisclosure>
      ) : null}
    </Page>
  );
}
