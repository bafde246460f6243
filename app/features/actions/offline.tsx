import { get, update } from "idb-keyval";
import { useCallback, useEffect, useRef, useState } from "react";

/** A form sent without network: kept on this device under its person, with the key that makes a second send harmless. */
export type Kept = { key: string; at: string; text: string; fields: [string, string][]; refused: boolean };
export type Sent = { kind: "sent"; url: string } | { kind: "kept"; entry: Kept } | { kind: "refused" };

const PATIENCE_MS = 10_000;
const AGAIN_MS = 30_000;
const placeOf = (personId: string) => `terreau-kept-${personId}`;

/**
 * Sends the log's form, or keeps it until the network is back. `able` is false on plain http (no secure context) and
 * before the page has woken up: the form is then an ordinary one.
 */
export const useKept = (personId: string, allowed: boolean) => {
  const [able, setAble] = useState(false);
  const [online, setOnline] = useState(true);
  const [kept, setKept] = useState<Kept[]>([]);
  const [justSent, setJustSent] = useState(0);
  const busy = useRef(false);

  const change = useCallback(
    async (next: (all: Kept[]) => Kept[]) => {
      await update<Kept[]>(placeOf(personId), (all = []) => next(all));
      setKept((await get<Kept[]>(placeOf(personId))) ?? []);
    },
    [personId],
  );

  const resend = useCallback(async () => {
    if (busy.current) return;
    busy.current = true;
    const waiting = ((await get<Kept[]>(placeOf(personId))) ?? []).filter((one) => !one.refused);
    let gone = 0;
    for (const entry of waiting) {
      const outcome = await post(entry.fields);
      if (outcome === "kept") break;
      if (outcome !== "refused") gone += 1;
      await change((all) =>
        outcome === "refused"
          ? all.map((one) => (one.key === entry.key ? { ...one, refused: true } : one))
          : all.filter((one) => one.key !== entry.key),
      );
    }
    if (gone > 0) setJustSent(gone);
    busy.current = false;
  }, [personId, change]);

  useEffect(() => {
    if (!allowed || !window.isSecureContext || !("indexedDB" in window)) return;
    setAble(true);
    setOnline(navigator.onLine);
    const back = () => {
      setOnline(true);
      void resend();
    };
    const gone = () => setOnline(false);
    void change((all) => all).then(resend);
    window.addEventListener("online", back);
    window.addEventListener("offline", gone);
    const timer = setInterval(() => navigator.onLine && void resend(), AGAIN_MS);
    return () => {
      window.removeEventListener("online", back);
      window.removeEventListener("offline", gone);
      clearInterval(timer);
    };
  }, [allowed, change, resend]);

  const send = async (form: HTMLFormElement): Promise<Sent> => {
    const data = new FormData(form);
    data.set("key", crypto.randomUUID());
    const fields = [...data].flatMap(([name, value]): [string, string][] =>
      typeof value === "string" ? [[name, value]] : [],
    );
    const outcome = await post(fields);
    if (outcome === "refused") return { kind: "refused" };
    if (outcome !== "kept") return { kind: "sent", url: outcome.url };
    const entry = {
      key: String(data.get("key")),
      at: new Date().toISOString(),
      text: String(data.get("text") ?? ""),
      fields,
      refused: false,
    };
    await change((all) => [...all, entry]);
    setOnline(false);
    return { kind: "kept", entry };
  };

  const drop = (key: string) => change((all) => all.filter((one) => one.key !== key));
  return { able, online, kept, justSent, send, drop, resend };
};

/** Where the server led, « refused » when it wants to be read, « kept » when it could not be reached. */
const post = async (fields: [string, string][]): Promise<{ url: string } | "refused" | "kept"> => {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), PATIENCE_MS);
  const response = await fetch("/noter", {
    method: "POST",
    body: new URLSearchParams(fields),
    signal: patience.signal,
  }).catch(() => null);
  clearTimeout(timer);
  if (!response || response.status >= 500) return "kept";
  const url = new URL(response.url);
  if (!response.redirected || !url.searchParams.has("fait")) return "refused";
  return { url: `${url.pathname}${url.search}` };
};
