import { Form, useActionData, useNavigation, useRouteLoaderData } from "@remix-run/react";
import { createContext, type ReactNode, useContext, useEffect, useId, useRef, useState } from "react";
import type { Refusal } from "./command.server";
import type { Typed } from "./fields.server";
import { useHeld } from "./held";
import type { Verb } from "./rights";
import type { RootView } from "./root-view";
import type { Texts } from "./texts/make";
import { useTexts } from "./texts/texts";
import { FormErrors } from "./ui/form-errors";

type Props = {
  /** The verb this form asks for; the page's action must accept it. */
  verb: Verb;
  /** Hidden fields sent along (ids, version). */
  hidden?: { [name: string]: string | number };
  /** Tells forms of the same verb on one page apart: the hidden field whose value is theirs alone. */
  only?: string;
  /** Another page's action. */
  action?: string;
  /** Words of the fields for the list of errors: name → label. */
  labels?: { [name: string]: ReactNode };
  /** Stands before the id of each field, where several forms of one page hold fields of the same name. */
  prefix?: string;
  /** Sends it as a document of its own: the answer is a whole new page (a change of language). */
  reload?: boolean;
  className?: string;
  id?: string;
  children: ReactNode;
};

const Refused = createContext<{ refusal: Refusal | null; prefix: string }>({ refusal: null, prefix: "" });

/**
 * A plain form for one command: works without JavaScript, cannot be sent twice, shows a refusal at its top and beside
 * its fields, and keeps all that was typed.
 */
export const CommandForm = ({
  verb,
  hidden = {},
  only,
  action,
  labels = {},
  prefix = "",
  reload,
  className,
  id,
  children,
}: Props) => {
  const t = useTexts();
  const answer = useActionData<Refusal>();
  const root = useRouteLoaderData<RootView>("root");
  const parked = useHeld(parkedIn(root));
  const { state } = useNavigation();
  const key = `${root?.seed ?? ""}${useId()}`;
  const round = useRounds(key, answer !== undefined);
  const top = useRef<HTMLDivElement>(null);
  const refusal = useHeld(answer) ?? parked;
  const mine = refusal?.verb === verb && (!only || refusal.typed[only] === String(hidden[only])) ? refusal : null;

  useEffect(() => {
    if (mine) top.current?.querySelector<HTMLElement>("[role=alert]")?.focus();
  }, [mine]);

  return (
    <Form
      key={`${round} ${only ? hidden[only] : ""}`}
      method="post"
      action={action}
      className={className}
      id={id}
      reloadDocument={reload}
      aria-busy={state === "submitting"}
      noValidate
    >
      <input type="hidden" name="intent" value={verb} />
      <input type="hidden" name="key" value={key} />
      {Object.entries(hidden).map(([name, value]) =>
        name === "version" ? (
          <Version key={name} known={value} answered={mine?.current?.version} />
        ) : (
          <input key={name} type="hidden" name={name} value={value} />
        ),
      )}
      {mine ? (
        <div ref={top}>
          <FormErrors title={t.reason(mine.reason)} errors={errorsOf(t, mine, labels, prefix)} />
          {mine.current ? <BothTexts t={t} current={mine.current.text} /> : null}
        </div>
      ) : null}
      <Refused.Provider value={{ refusal: mine, prefix }}>{children}</Refused.Provider>
    </Form>
  );
};

/**
 * The version what is typed began from. From the first key on it stays, whatever the page learns meanwhile: somebody
 * else's text that came in by itself would otherwise be written over unseen.
 */
const Version = ({ known, answered }: { known: string | number; answered: number | undefined }) => {
  const input = useRef<HTMLInputElement>(null);
  const [held, setHeld] = useState<string | number | null>(null);
  useEffect(() => {
    const form = input.current?.form;
    const hold = () => setHeld((before) => before ?? known);
    // What was typed before the scripts listened was typed over what stood then.
    if (form && [...form.elements].some(isTyped)) hold();
    form?.addEventListener("input", hold);
    return () => form?.removeEventListener("input", hold);
  }, [known]);
  return <input ref={input} type="hidden" name="version" value={answered ?? held ?? known} />;
};

const isTyped = (field: Element): boolean =>
  (field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && field.type !== "hidden")) &&
  field.value !== field.defaultValue;

/** Whether one of these verbs was just refused here, from the form `of` knows where the page holds several. */
export const useRefused = (verbs: readonly Verb[], of?: (typed: Typed) => boolean): boolean => {
  const parked = useHeld(parkedIn(useRouteLoaderData<RootView>("root")));
  const refusal = useHeld(useActionData<Refusal>()) ?? parked;
  return refusal !== null && verbs.some((verb) => verb === refusal.verb) && (!of || of(refusal.typed));
};

/** How many times the form that holds this key went through: each begins it anew, with what is known since. */
const useRounds = (key: string, refused: boolean): number => {
  const { state, formData } = useNavigation();
  const [round, setRound] = useState(0);
  const sent = useRef(false);
  useEffect(() => {
    if (state !== "idle") {
      sent.current ||= formData?.get("key") === key;
    } else if (sent.current) {
      sent.current = false;
      if (!refused) setRound((before) => before + 1);
    }
  }, [state, formData, key, refused]);
  return round;
};

/** What was typed when the session had ended comes back as a form to read again and send. */
const parkedIn = (root: RootView | undefined): Refusal | null =>
  root?.parked ? { ...root.parked, status: 401, reason: "common.sessionEnded", fields: {}, current: null } : null;

const errorsOf = (t: Texts, refusal: Refusal, labels: { [name: string]: ReactNode }, prefix: string) =>
  Object.entries(refusal.fields)
    .filter(([field]) => field !== "")
    .map(([field, reason]) => ({
      field: `${prefix}${field}`,
      text: labels[field] ? (
        <>
          {labels[field]}
          {t.colon}
          {t.reason(reason)}
        </>
      ) : (
        t.reason(reason)
      ),
    }));

const BothTexts = ({ t, current }: { t: Texts; current: string }) => (
  <section className="both-texts" aria-label={t.common.currentText}>
    <h3>{t.common.currentText}</h3>
    <pre className="prose">{current}</pre>
  </section>
);

/** What was typed and refused wins over what the loader knows; the error stands beside its field. */
export const useField = () => {
  const t = useTexts();
  const { refusal, prefix } = useContext(Refused);
  return (name: string, known?: string | number | null) => {
    const typed = refusal?.typed[name];
    const reason = refusal?.fields[name];
    return {
      name,
      id: `${prefix}${name}`,
      defaultValue:
        (Array.isArray(typed) ? typed[0] : typed) ?? (known === null || known === undefined ? "" : String(known)),
      error: reason ? t.reason(reason) : undefined,
    };
  };
};

/** The refusal this form met, for fields that hold several values. */
export const useRefusal = () => useContext(Refused).refusal;
