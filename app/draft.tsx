import { useRouteLoaderData } from "@remix-run/react";
import { del, get, set } from "idb-keyval";
import { useCallback, useEffect, useRef, useState } from "react";
import type { RootView } from "./root-view";
import { useTexts } from "./texts/texts";
import { Saved } from "./ui/saved";

type Kept = { text: string; at: string };
type State = { kind: "rest" } | { kind: "saved"; at: string } | { kind: "kept" };

type Draft = {
  /** Which form, about which record, written from which version of it. */
  form: string;
  subject: string;
  version: number;
  /** The text that stands, and the draft the loader found (app/drafts.server.ts), if any. */
  known: string;
  kept?: Kept | null;
};

const PAUSE_MS = 700;
const AGAIN_MS = 15_000;

/**
 * A text saved as it is typed: on this device at once, on the server after a pause, one request at a time. `done` is for
 * after the command that takes the text. Without JavaScript the form is a plain form.
 */
export const useDraft = ({ form, subject, version, known, kept }: Draft) => {
  const root = useRouteLoaderData<RootView>("root");
  const place = `brouillon:${root?.me?.id ?? ""}:${form}:${subject}`;
  const [text, setText] = useState(kept?.text ?? known);
  const [state, setState] = useState<State>({ kind: "rest" });
  const latest = useRef(text);
  const sending = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>();

  const send = useCallback(async () => {
    if (sending.current) return;
    sending.current = true;
    const sent = latest.current;
    const at = await post({ form, subject, text: sent, baseVersion: String(version) });
    sending.current = false;
    clearTimeout(timer.current);
    if (!at) {
      setState({ kind: "kept" });
      timer.current = setTimeout(send, AGAIN_MS);
    } else if (latest.current !== sent) {
      timer.current = setTimeout(send, PAUSE_MS);
    } else {
      setState({ kind: "saved", at });
      await del(place).catch(() => undefined);
    }
  }, [form, subject, version, place]);

  const write = useCallback(
    (next: string) => {
      setText(next);
      latest.current = next;
      void set(place, { text: next, at: new Date().toISOString() }).catch(() => undefined);
      clearTimeout(timer.current);
      timer.current = setTimeout(send, PAUSE_MS);
    },
    [place, send],
  );

  // What this device alone still holds is newer than what the server knows.
  useEffect(() => {
    void get<Kept>(place)
      .then((here) => {
        if (here && here.text !== latest.current && (!kept || here.at > kept.at)) write(here.text);
      })
      .catch(() => undefined);
  }, [place, kept, write]);

  useEffect(() => {
    addEventListener("online", send);
    return () => {
      removeEventListener("online", send);
      clearTimeout(timer.current);
    };
  }, [send]);

  const done = useCallback(() => {
    clearTimeout(timer.current);
    void del(place).catch(() => undefined);
  }, [place]);

  return { text, write, state, done };
};

const post = async (fields: { [name: string]: string }): Promise<string | null> => {
  const answer = await fetch("/brouillon", {
    method: "POST",
    body: new URLSearchParams(fields),
    redirect: "manual",
  }).catch(() => null);
  if (!answer?.ok) return null;
  const { at } = (await answer.json()) as { at: string | null };
  return at;
};

/** « Enregistré à 19 h 42 », or « Gardé sur cet appareil, sera envoyé au retour du réseau ». */
export const DraftSaved = ({ state }: { state: State }) => {
  const t = useTexts();
  if (state.kind === "rest") return null;
  if (state.kind === "kept") return <Saved state="kept">{t.common.keptHere}</Saved>;
  return <Saved>{t.common.savedAt(t.dates.instantTime(state.at, t.zone))}</Saved>;
};
