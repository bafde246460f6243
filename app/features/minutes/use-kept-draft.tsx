import { useEffect, useRef, useState } from "react";

export type KeptState = { state: "idle" | "saving" | "saved" | "kept"; at: string | null };

const WAIT_MS = 700;

/**
 * Saves what is being typed as a draft, one request in flight at most, and on this device too; nothing is lost when the
 * network or the session is. Answers how it stands and the instant of the last draft kept.
 */
export function useKeptDraft(form: string, subject: string, text: string, baseVersion: number): KeptState {
  const [kept, setKept] = useState<KeptState>({ state: "idle", at: null });
  const latest = useRef(text);
  const sent = useRef(text);
  const flying = useRef(false);
  latest.current = text;

  useEffect(() => {
    if (text === sent.current) return;
    keepHere(form, subject, text);
    const timer = setTimeout(async function send() {
      if (flying.current || latest.current === sent.current) return;
      flying.current = true;
      const sending = latest.current;
      setKept((before) => ({ ...before, state: "saving" }));
      const at = await post({ form, subject, text: sending, baseVersion: String(baseVersion) });
      flying.current = false;
      if (at) sent.current = sending;
      setKept((before) => (at ? { state: "saved", at } : { ...before, state: "kept" }));
      if (at && latest.current !== sending) void send();
    }, WAIT_MS);
    return () => clearTimeout(timer);
  }, [form, subject, text, baseVersion]);
  return kept;
}

/** What this device kept of a draft, keeping it there, and forgetting it once the server has it for good. */
export const keptHere = (form: string, subject: string): string => localStorage.getItem(keyOf(form, subject)) ?? "";
export const forgetHere = (form: string, subject: string) => localStorage.removeItem(keyOf(form, subject));

export const keepHere = (form: string, subject: string, text: string) => {
  if (text === "") forgetHere(form, subject);
  else localStorage.setItem(keyOf(form, subject), text);
};

const keyOf = (form: string, subject: string) => `terreau:${form}:${subject}`;

const post = async (fields: { [name: string]: string }): Promise<string | null> => {
  const answer = await fetch("/brouillon", { method: "POST", body: new URLSearchParams(fields) }).catch(() => null);
  if (!answer?.ok || answer.redirected) return null;
  const { at } = (await answer.json()) as { at: string | null };
  return at;
};
