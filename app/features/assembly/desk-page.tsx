import { CommandForm, useField } from "../../command-form";
import { FormDisclosure } from "../../form-disclosure";
import { useTexts } from "../../texts/texts";
import { Button, ButtonLink } from "../../ui/button";
import { Disclosure } from "../../ui/disclosure";
import { Empty } from "../../ui/empty";
import { Field } from "../../ui/field";
import { Furrow } from "../../ui/furrow";
import { NextThing } from "../../ui/next-thing";
import { NoticeLine } from "../../ui/notice-line";
import { Page } from "../../ui/page";
import { Section } from "../../ui/section";
import { type DeskQuestion, DeskQuestions } from "./desk-questions";
import { type DeskScene, DeskScenes, type Presenter } from "./desk-scenes";
import { DeskSteps } from "./desk-stage";
import type { ReportView } from "./report-view";
import { SceneBody } from "./scene-body";
import { titleOf } from "./scene-words";
import type { ReportState, Stop } from "./scenes";

type Meeting = { meetingId: string; startsAt: string };
export type DeskView = {
  id: string;
  token: string;
  code: string;
  state: ReportState;
  version: number;
  sinceText: string;
  frozen: { at: string; hash: string } | null;
  view: Pick<ReportView, "association" | "meeting" | "period" | "names">;
  scenes: DeskScene[];
  /** Leaf of the scene on the slate, and how many it has. */
  leaf: { at: number; of: number };
  before: Stop | null;
  after: Stop | null;
  questions: DeskQuestion[];
  may: { lead: string | null; open: string | null; arrange: string | null; after: string | null };
};
type Props = { meeting: Meeting; desk: DeskView; people: Presenter[]; zone: string; alone: boolean };

const crumbsOf = (meeting: Meeting, label: string) => [{ href: `/reunions/${meeting.meetingId}`, label }];

/** No report yet: what it will hold, and one button. */
export function NoReportYet({ meeting }: { meeting: Meeting }) {
  const t = useTexts();
  const { desk } = t.assembly;
  const when = t.dates.full(meeting.startsAt);
  return (
    <Page
      title={desk.title}
      lead={desk.lead(when)}
      current="meetings"
      width="read"
      crumbs={crumbsOf(meeting, t.common.nav.meetings)}
    >
      <Empty
        drawing="wheelbarrow"
        title={desk.none}
        action={
          <CommandForm verb="liveReport.prepare" hidden={{ meeting: meeting.meetingId }}>
            <Button variant="fill">{desk.prepare}</Button>
          </CommandForm>
        }
      >
        {desk.noneBody}
      </Empty>
    </Page>
  );
}

/** The desk of the live report: what is on screen, what comes, the questions, the scenes. */
export function DeskPage({ meeting, desk, people, zone, alone }: Props) {
  const t = useTexts();
  const words = t.assembly.desk;
  const live = desk.state === "live" || desk.state === "frozen";
  const here = desk.scenes.find((scene) => scene.here);
  const leads = live && desk.may.lead === null;
  return (
    <Page
      title={words.title}
      lead={words.lead(t.dates.full(meeting.startsAt))}
      current="meetings"
      crumbs={crumbsOf(meeting, t.common.nav.meetings)}
      aside={<Now desk={desk} here={here} leads={leads} />}
    >
      {alone && !desk.frozen ? (
        <NoticeLine kind="warning" word={words.alone}>
          {words.aloneText}
        </NoticeLine>
      ) : null}
      <div className="cols">
        <Section id="scenes" title={words.scenesTitle}>
          <DeskScenes
            report={desk.id}
            meetingId={meeting.meetingId}
            scenes={desk.scenes}
            people={people}
            open={!desk.frozen}
            leads={leads}
            arranges={desk.may.arrange === null}
          />
          {desk.may.arrange === null && !desk.frozen ? <AddScene report={desk.id} /> : null}
        </Section>
        <div className="stack-l">
          {desk.may.open === null && live ? (
            <Section
              id="questions"
              title={words.questions}
              action={<span className="soft">{words.waiting(desk.questions.filter(isWaiting).length)}</span>}
            >
              <DeskQuestions questions={desk.questions} />
            </Section>
          ) : null}
          {here ? (
            <Section id="apercu" title={words.preview}>
              <Disclosure summary={words.previewOf} open>
                <div className="follow scene">
                  <SceneBody view={desk.view} scene={here} level={2} />
                </div>
              </Disclosure>
            </Section>
          ) : null}
        </div>
      </div>
      <Ending desk={desk} zone={zone} />
    </Page>
  );
}

const isWaiting = (question: DeskQuestion) => question.status === "waiting";

function Now({ desk, here, leads }: { desk: DeskView; here: DeskScene | undefined; leads: boolean }) {
  const t = useTexts();
  const words = t.assembly.desk;
  const links = (
    <>
      <ButtonLink href={`/bilan/${desk.token}`} target="_blank" data-document>
        {words.public}
      </ButtonLink>
      <ButtonLink href={`/bilan/${desk.token}/ecran`} target="_blank" data-document>
        {words.slate}
      </ButtonLink>
    </>
  );
  if (desk.state === "preparing")
    return (
      <NextThing
        kicker={words.state.preparing}
        title={words.openTitle}
        actions={
          desk.may.open === null ? (
            <>
              <CommandForm verb="liveReport.open" hidden={{ id: desk.id }}>
                <Button variant="fill">{words.open}</Button>
              </CommandForm>
              {links}
            </>
          ) : (
            links
          )
        }
      >
        <p>{words.openBody}</p>
      </NextThing>
    );
  return (
    <NextThing
      kicker={leads ? words.now : words.state[desk.state]}
      title={here ? titleOf(t, here) : words.none}
      actions={
        <>
          {leads ? <DeskSteps report={desk.id} before={desk.before} after={desk.after} label={words.now} /> : null}
          {links}
        </>
      }
    >
      <p>
        {t.assembly.code} <b className="strong">{desk.code}</b>
      </p>
      {desk.leaf.of > 1 ? <p>{t.assembly.leafNo(desk.leaf.at, desk.leaf.of)}</p> : null}
      {leads ? <p>{words.keys}</p> : null}
    </NextThing>
  );
}

function AddScene({ report }: { report: string }) {
  const words = useTexts().assembly.desk;
  return (
    <FormDisclosure verbs={["scene.add"]} summary={words.addTitle}>
      <CommandForm verb="scene.add" hidden={{ id: report }} className="form" labels={{ title: words.addLabel }}>
        <NewTitle />
        <Button>{words.add}</Button>
      </CommandForm>
    </FormDisclosure>
  );
}

function NewTitle() {
  const words = useTexts().assembly.desk;
  const field = useField();
  return <Field {...field("title")} id="new-title" label={words.addLabel} maxLength={90} />;
}

function Ending({ desk, zone }: { desk: DeskView; zone: string }) {
  const t = useTexts();
  const words = t.assembly.desk;
  if (desk.state === "live" && desk.may.open === null)
    return (
      <>
        <Furrow />
        <Section id="figer" title={words.freezeTitle}>
          <p>{words.freezeBody}</p>
          <CommandForm verb="liveReport.freeze" hidden={{ id: desk.id }} className="form">
            <Button>{words.freeze}</Button>
          </CommandForm>
        </Section>
      </>
    );
  if (!desk.frozen) return null;
  return (
    <>
      <Furrow />
      <Section id="depuis" title={t.assembly.since}>
        <p className="meta">
          <span>{t.assembly.frozenOn(t.dates.instant(desk.frozen.at, zone))}</span>
          <span>{t.assembly.fingerprint(desk.frozen.hash.slice(0, 16))}</span>
        </p>
        {desk.may.after === null ? (
          <CommandForm
            verb="liveReport.after"
            hidden={{ id: desk.id, version: desk.version }}
            className="form"
            labels={{ text: words.afterLabel }}
          >
            <AfterWords text={desk.sinceText} />
            <Button>{words.afterKeep}</Button>
          </CommandForm>
        ) : null}
      </Section>
    </>
  );
}

function AfterWords({ text }: { text: string }) {
  const words = useTexts().assembly.desk;
  const field = useField();
  return <Field {...field("text", text)} kind="textarea" rows={5} label={words.afterLabel} hint={words.afterHint} />;
}
