import { CommandForm, useRefusal } from "../../command-form";
import { useTexts } from "../../texts/texts";
import { Button } from "../../ui/button";
import { Choices } from "../../ui/choices";
import type { RollLineShown } from "./answer-table";
import { Picker } from "./meeting-fields";

type Props = { id: string; roll: RollLineShown[]; remote: boolean; proxies: boolean };

/** What a coupon, a call or a word says, entered for somebody. */
export function EnterForm({ id, roll, remote, proxies }: Props) {
  const { answers } = useTexts().meetings;
  return (
    <CommandForm
      verb="attendance.enter"
      hidden={{ id }}
      className="form"
      labels={{ personId: answers.who, answer: answers.what, holderId: answers.holder }}
    >
      <EnterFields roll={roll} remote={remote} proxies={proxies} />
      <Button variant="fill">{answers.go}</Button>
    </CommandForm>
  );
}

function EnterFields({ roll, remote, proxies }: Omit<Props, "id">) {
  const t = useTexts();
  const refusal = useRefusal();
  const { answers, plan } = t.meetings;
  const people = [...roll].sort((a, b) => Number(a.answer !== null) - Number(b.answer !== null));
  const says = (
    ["yes", ...(remote ? (["remote"] as const) : []), "no", ...(proxies ? (["proxy"] as const) : [])] as const
  ).map((value) => ({
    value,
    label: answers.says[value],
  }));
  const typed = refusal?.typed.answer;
  const wrong = refusal?.fields.answer;
  return (
    <>
      <Picker name="personId" label={answers.who} hint={answers.enterHint} none={plan.choose} options={people} />
      <Choices
        kind="radio"
        name="answer"
        label={answers.what}
        options={says}
        chosen={typeof typed === "string" ? [typed] : []}
        error={wrong ? t.reason(wrong) : undefined}
      />
      {proxies ? (
        <Picker
          name="holderId"
          label={answers.holder}
          none={answers.none}
          options={roll.filter((line) => line.voice === "voting")}
        />
      ) : (
        <input type="hidden" name="holderId" value="" />
      )}
    </>
  );
}

/** Somebody more on the roll, without a vote. */
export function InviteForm({ id, people }: { id: string; people: { id: string; name: string }[] }) {
  const { answers, plan } = useTexts().meetings;
  return (
    <CommandForm
      verb="attendance.invite"
      hidden={{ id }}
      prefix="guest-"
      className="form"
      labels={{ personId: answers.inviteWho }}
    >
      <Picker name="personId" label={answers.inviteWho} hint={answers.inviteHint} none={plan.choose} options={people} />
      <Button>{answers.inviteGo}</Button>
    </CommandForm>
  );
}
