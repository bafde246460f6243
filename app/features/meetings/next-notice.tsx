import { useTexts } from "../../texts/texts";
import { ButtonLink } from "../../ui/button";
import { NextThing } from "../../ui/next-thing";
import type { Citation } from "../association/rule-set";

type Props = {
  meeting: { id: string; status: string; noticeSentAt: string | null };
  notice: {
    lastDay: string;
    days: number;
    ahead: number;
    late: boolean;
    people: number;
    today: string;
    deliberates: boolean;
    cite: Citation;
  };
  ready: boolean;
};

/** The squash page of preparation: by when the notice leaves, by what article, to how many people. */
export function NextNotice({ meeting, notice, ready }: Props) {
  const t = useTexts();
  const { prepare } = t.meetings;
  const here = `/reunions/${meeting.id}`;
  if (meeting.noticeSentAt)
    return (
      <NextThing
        bar
        kicker={prepare.calledOn(t.dates.instantDay(meeting.noticeSentAt, t.zone))}
        title={prepare.calledTitle}
        actions={
          <>
            <ButtonLink variant="fill" href={`${here}/reponses`}>
              {prepare.see}
            </ButtonLink>
            <ButtonLink variant="quiet" href={`${here}/convocation`}>
              {prepare.preview}
            </ButtonLink>
          </>
        }
      />
    );
  const article = notice.cite ? t.meetings.cite(notice.cite).replace(/\.$/, "") : "";
  const inside = article.charAt(0).toLowerCase() + article.slice(1);
  const left = Math.round((Date.parse(notice.lastDay) - Date.parse(notice.today)) / 86_400_000);
  const late = notice.late && notice.deliberates;
  return (
    <NextThing
      bar
      kicker={
        late
          ? prepare.nextLate(notice.days - notice.ahead)
          : notice.deliberates
            ? prepare.nextBefore(t.dates.long(notice.lastDay), inside)
            : undefined
      }
      title={late ? prepare.lateTitle : notice.deliberates ? prepare.nextTitle(left) : prepare.invite(notice.people)}
      actions={
        <>
          {notice.people === 0 ? (
            <ButtonLink variant="fill" href="/personnes">
              {t.meetings.noOne.go}
            </ButtonLink>
          ) : ready || !notice.deliberates ? (
            <ButtonLink variant="fill" href={`${here}/convocation#envoyer`}>
              {notice.deliberates ? prepare.send(notice.people) : prepare.invite(notice.people)}
            </ButtonLink>
          ) : null}
          <ButtonLink variant="quiet" href={`${here}/convocation`}>
            {prepare.preview}
          </ButtonLink>
        </>
      }
    >
      {notice.people === 0 ? <p>{t.meetings.noOne.title}.</p> : null}
      {notice.deliberates && (late || notice.cite === null) ? <p>{t.meetings.cite(notice.cite)}</p> : null}
    </NextThing>
  );
}
