import { useNavigate, useSubmit } from "@remix-run/react";
import { type FormEvent, useEffect, useState } from "react";
import { CommandForm, useRefusal } from "../../command-form";
import { useTypedEarly } from "../../held";
import { useTexts } from "../../texts/texts";
import { Button } from "../../ui/button";
import { Chip, Chips } from "../../ui/chips";
import { Field } from "../../ui/field";
import { Saved } from "../../ui/saved";
import { type Filled, LogFields, type PersonChoice, type PoleChoice } from "./log-fields";
import type { Kept, useKept } from "./offline";
import { splitLeft } from "./split";
import { Understood } from "./understood";

type Props = {
  poles: PoleChoice[];
  people: PersonChoice[];
  me: PersonChoice;
  today: string;
  poleId: string;
  origin: { kind: string; id: string } | null;
  kept: ReturnType<typeof useKept>;
  /** A sentence taken back from those kept on the device. */
  text: string;
  onKept: (entry: Kept) => void;
};

/** « Qu’avez-vous fait ? »: one sentence, what it seems to say, what is already filled in. */
export const LogForm = (props: Props) => {
  const { kept, origin, onKept } = props;
  const t = useTexts();
  const navigate = useNavigate();
  const submit = useSubmit();
  const [sending, setSending] = useState(false);
  const { log, facts } = t.actions;

  const send = async (event: FormEvent) => {
    if (!(event.target instanceof HTMLFormElement) || !kept.able) return;
    event.preventDefault();
    const form = event.target;
    if (sending) return;
    setSending(true);
    const outcome = await kept.send(form);
    setSending(false);
    if (outcome.kind === "sent") navigate(outcome.url);
    else if (outcome.kind === "kept") onKept(outcome.entry);
    // The server wants something read or signed in first: the ordinary way shows it, with all that was typed.
    else submit(form);
  };

  const hidden: { [name: string]: string } = origin ? { originKind: origin.kind, originId: origin.id } : {};
  return (
    <div onSubmitCapture={send}>
      <CommandForm
        verb="action.log"
        action="/noter"
        hidden={hidden}
        labels={{
          text: log.question,
          poleId: facts.pole,
          personId: facts.who,
          doneOn: facts.doneOn,
          dueOn: facts.dueOn,
        }}
      >
        <Inside {...props} sending={sending} />
      </CommandForm>
    </div>
  );
};

const one = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value);
const all = (value: string | string[] | undefined) =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

const Inside = ({ poles, people, me, today, poleId, kept, text: given, sending }: Props & { sending: boolean }) => {
  const t = useTexts();
  const { log } = t.actions;
  const refusal = useRefusal();
  const typed = refusal?.typed ?? {};
  const [text, setText] = useState(one(typed.text) ?? given);
  const [said, setSaid] = useState(one(typed.said) ?? "");
  const [filled, setFilled] = useState<Filled>({
    poleId: one(typed.poleId) ?? poleId,
    personId: one(typed.personId) ?? me.id,
    doneOn: one(typed.doneOn) ?? today,
    dueOn: one(typed.dueOn) ?? "",
    reads: one(typed.reads) ?? "board",
    helpers: all(typed.helpers),
  });
  useTypedEarly("text", setText);
  useEffect(openWhatIsLedTo, []);
  const change = ({ said: words, ...part }: Partial<Filled> & { said?: string }) => {
    setFilled((before) => ({ ...before, ...part }));
    if (words !== undefined) setSaid(words);
  };
  const error = (name: string) => {
    const reason = refusal?.fields[name];
    return reason ? t.reason(reason) : undefined;
  };
  const pole = poles.find((each) => each.id === filled.poleId);
  const who = people.find((each) => each.id === filled.personId)?.name ?? me.name;
  const onlyToDo = filled.dueOn !== "" && splitLeft(text, said).done === null;
  const when =
    onlyToDo || filled.doneOn === ""
      ? log.toDo
      : filled.doneOn === today
        ? log.today
        : log.doneDay(t.dates.short(filled.doneOn));
  return (
    <div className="stack">
      <Field
        kind="textarea"
        ruled
        name="text"
        label={log.question}
        hideLabel
        hint={log.hint}
        error={error("text")}
        rows={5}
        maxLength={500}
        value={text}
        autoFocus
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <input type="hidden" name="said" value={said} />
      <Understood text={text} today={today} people={people} me={me} filled={filled} change={change} />
      <div>
        <h2 className="h3">{log.filled}</h2>
        <Chips>
          {pole ? (
            <Chip vegetable={pole.vegetable} href="#poleId">
              {pole.name}
            </Chip>
          ) : null}
          <Chip href="#personId">{who}</Chip>
          <Chip href="#doneOn">{when}</Chip>
        </Chips>
      </div>
      <LogFields
        filled={filled}
        change={change}
        poles={poles}
        people={people}
        me={me}
        today={today}
        errors={Object.fromEntries(Object.keys(refusal?.fields ?? {}).map((name) => [name, error(name)]))}
        open={refusal !== null && Object.keys(refusal.fields).some((name) => name !== "text")}
      />
      <div className="dock">
        {kept.able && !kept.online ? <Saved state="kept">{log.noNetwork}</Saved> : null}
        <Button variant="fill" wide disabled={sending}>
          {log.save}
        </Button>
      </div>
    </div>
  );
};

/** A chip leads to its field, which may stand folded. */
const openWhatIsLedTo = () => {
  const open = () => {
    const field = document.getElementById(location.hash.slice(1));
    field?.closest("details")?.setAttribute("open", "");
    field?.focus();
  };
  window.addEventListener("hashchange", open);
  return () => window.removeEventListener("hashchange", open);
};
