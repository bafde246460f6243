import { useTexts } from "../../texts/texts";
import { Button, ButtonLink } from "../../ui/button";
import { Field } from "../../ui/field";
import { FormErrors } from "../../ui/form-errors";
import { type Asked, hallUrl, type PublicScreen, type Refused } from "./public-screen";
import type { ReportView } from "./report-view";
import { LONGEST_QUESTION } from "./scenes";

type QuestionProps = { view: ReportView; asked: Asked; formKey: string; sent: boolean; refused: Refused | null };

/** A question from the room: one field, no name, no account, no script. */
export function QuestionScreen({ view, asked, formKey, sent, refused }: QuestionProps) {
  const t = useTexts();
  const { question } = t.assembly;
  const room = hallUrl(asked, `/bilan/${view.token}`);
  const here = hallUrl(asked, `/bilan/${view.token}/question`);
  if (sent)
    return (
      <>
        <h1>{question.sentTitle}</h1>
        <p className="lead">{question.sent}</p>
        <div className="row">
          <ButtonLink variant="fill" href={room}>
            {t.assembly.backToRoom}
          </ButtonLink>
          <ButtonLink href={here}>{question.another}</ButtonLink>
        </div>
      </>
    );
  return (
    <>
      <div className="scene">
        <h1>{question.title}</h1>
        <p className="lead">{question.lead}</p>
      </div>
      <form method="post" action={here} className="form">
        {refused ? <FormErrors title={question.errors} errors={[{ field: "text", text: refused.reason }]} /> : null}
        <input type="hidden" name="key" value={formKey} />
        <Field
          name="text"
          kind="textarea"
          label={question.label}
          hint={question.hint}
          error={refused?.reason}
          defaultValue={refused?.typed}
          rows={4}
          maxLength={LONGEST_QUESTION}
          required
        />
        <div className="row">
          <Button variant="fill">{question.send}</Button>
          <ButtonLink variant="quiet" href={room}>
            {t.assembly.backToRoom}
          </ButtonLink>
        </div>
      </form>
    </>
  );
}

/** The five letters of the slate, typed on a phone whose camera reads no code. */
export function EnterScreen({ asked, wrong, typed }: Extract<PublicScreen, { is: "enter" }>) {
  const t = useTexts();
  const { enter } = t.assembly;
  const error = wrong === "code" ? enter.wrong : undefined;
  return (
    <>
      <div className="scene">
        <h1>{enter.title}</h1>
        {wrong === "address" ? <p className="late">{enter.gone}</p> : null}
        <p className="lead">{enter.lead}</p>
      </div>
      <form method="get" action="/suivre" className="form">
        {asked.lang === asked.defaultLang ? null : <input type="hidden" name="lang" value={asked.lang} />}
        <Field
          name="code"
          label={enter.label}
          error={error}
          defaultValue={typed}
          size="short"
          maxLength={12}
          autoCapitalize="characters"
          autoComplete="off"
          spellCheck={false}
          required
        />
        <Button variant="fill">{enter.go}</Button>
      </form>
    </>
  );
}
