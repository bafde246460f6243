import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { act } from "../../../command.server";
import { enter } from "../../../enter.server";
import { may } from "../../../rights";
import { textsIn } from "../../../texts/both.server";
import { useTexts } from "../../../texts/texts";
import { ButtonLink } from "../../../ui/button";
import { Disclosure } from "../../../ui/disclosure";
import { NoticeLine } from "../../../ui/notice-line";
import { Page } from "../../../ui/page";
import { Section } from "../../../ui/section";
import { mailLeaves } from "../../outbox/leaves.server";
import { nameOf } from "../card.server";
import { callMeeting } from "../commands-notice.server";
import { deliberates, isAssembly } from "../kinds";
import { factsOf, lettersIn } from "../letters.server";
import styles from "../meetings.css?url";
import { noticeAhead, seatedBut } from "../notice.server";
import { NoticeForm } from "../notice-form";
import { attendanceOf, meetingOf } from "../queries.server";
import { SeatedOut } from "../seated-out";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

export const loader = async (args: LoaderFunctionArgs) => {
  const ctx = await enter(args, "notice");
  const { db, me, today, lang, zone, words, house } = ctx;
  const meeting = await meetingOf(db, me, args.params.id ?? "");
  if (!meeting) throw new Response(null, { status: 404 });
  if (may(me, "meeting.edit", meeting)) throw new Response(null, { status: 403 });
  const t = textsIn(lang, zone, words);
  const name = await nameOf(ctx, meeting);
  const facts = await factsOf(db, ctx, meeting, meeting.noticeText);
  const ahead = await noticeAhead(db, meeting, today);
  const sent = meeting.noticeSentAt !== null;
  const people = sent ? await attendanceOf(db, meeting.id) : ahead.people;
  return {
    title: deliberates(meeting.kind) ? t.meetings.notice.title(name.of) : t.meetings.notice.invitation(name.title),
    meeting: {
      id: meeting.id,
      kind: meeting.kind,
      version: meeting.version,
      sentAt: meeting.noticeSentAt,
      lateReason: meeting.lateReason,
      status: meeting.status,
    },
    letter: lettersIn(lang).notice("…", facts[lang]),
    people: people.map(({ name, email, voice }) => ({ name, paper: email === null, voice })),
    period: ahead.period,
    deliberates: deliberates(meeting.kind),
    empty: facts[lang].agenda.length === 0 && deliberates(meeting.kind),
    reachable: house.publicUrl !== null,
    out: sent || !isAssembly(meeting.kind) ? [] : await seatedBut(db, today, people),
    byHand: !mailLeaves() && !house.demo,
  };
};

export const action = (args: ActionFunctionArgs) => act(args, "notice", [callMeeting]);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Terreau` }];

export default function Notice() {
  const t = useTexts();
  const { title, meeting, letter, people, period, ...data } = useLoaderData<typeof loader>();
  const { notice, list, sentences, prepare } = t.meetings;
  const paper = people.filter((one) => one.paper);
  const voices = people.filter((one) => one.voice === "voting").length;
  const mute = people.filter((one) => one.voice !== "voting");
  return (
    <Page
      title={t.typeset(title)}
      lead={meeting.sentAt ? notice.leadSent : notice.lead}
      current="meetings"
      crumbs={[
        { href: "/reunions", label: list.title },
        { href: `/reunions/${meeting.id}/preparer`, label: t.meetings.page.prepare },
      ]}
    >
      <div className="cols">
        <div className="stack-l">
          <Section id="courrier" title={notice.mail}>
            <article className="letter-shown">
              <p>
                <span className="soft">{notice.to}</span> {notice.forEach}
                <br />
                <span className="soft">{notice.subject}</span> <b>{t.typeset(letter.subject)}</b>
              </p>
              <pre>{t.typeset(letter.text)}</pre>
              <p className="soft small">{notice.buttonNote}</p>
            </article>
            {data.reachable ? null : <p className="soft small">{notice.noReply}</p>}
          </Section>
          {meeting.status === "preparing" ? (
            <Section
              id="envoyer"
              title={data.deliberates ? prepare.send(people.length) : prepare.invite(people.length)}
            >
              {people.length === 0 ? (
                <>
                  <p>
                    <b>{t.meetings.noOne.title}.</b> {data.deliberates ? notice.nobodyText : null}
                  </p>
                  <ButtonLink variant="fill" href="/personnes">
                    {t.meetings.noOne.go}
                  </ButtonLink>
                </>
              ) : data.empty ? (
                <>
                  <p>{notice.empty}</p>
                  <ButtonLink variant="fill" href={`/reunions/${meeting.id}/preparer`}>
                    {t.meetings.page.prepare}
                  </ButtonLink>
                </>
              ) : (
                <NoticeForm
                  meeting={meeting}
                  people={people.length}
                  late={data.deliberates && period.late ? sentences.say(period.parts) : null}
                />
              )}
            </Section>
          ) : null}
        </div>
        <div className="stack-l">
          <Section id="qui" title={notice.who}>
            <p>
              {people.length > paper.length ? <b>{notice.byMail(people.length - paper.length)}</b> : null}
              {people.length > paper.length && paper.length > 0 ? <br /> : null}
              {paper.length > 0 ? <b>{notice.byPaper(paper.length)}</b> : null}
            </p>
            {data.out.length > 0 ? <SeatedOut people={data.out} /> : null}
            {paper.length > 0 ? <p className="soft">{notice.paperHint(paper.length)}</p> : null}
            {data.byHand && people.length > paper.length ? <p>{notice.byHand}</p> : null}
            {data.deliberates ? <p>{notice.voices(voices)}</p> : null}
            {data.deliberates && mute.length > 0 ? (
              <p>{notice.noVoice(t.counting.and(mute.map((one) => one.name)))}</p>
            ) : null}
            <Disclosure summary={notice.show}>
              <ul className="links">
                {people.map((one) => (
                  <li key={one.name}>
                    {one.name}
                    {one.paper ? <span className="soft"> ({t.meetings.answers.via.paper})</span> : null}
                  </li>
                ))}
              </ul>
            </Disclosure>
          </Section>
          {data.deliberates ? (
            <Section id="regles" title={notice.rules}>
              {meeting.sentAt ? (
                <p>{notice.sentOn(t.dates.instant(meeting.sentAt, t.zone))}</p>
              ) : (
                <p>{sentences.say(period.parts)}</p>
              )}
              {meeting.lateReason ? (
                <NoticeLine kind="warning" word={notice.reason}>
                  {t.typeset(meeting.lateReason)}
                </NoticeLine>
              ) : null}
              <p className="soft">{notice.rulesFrozen}</p>
            </Section>
          ) : null}
        </div>
      </div>
    </Page>
  );
}
