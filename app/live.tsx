import { useNavigation, useRevalidator } from "@remix-run/react";
import { useEffect, useRef } from "react";

// Changes that come together are asked for together.
const GATHER_MS = 200;

/**
 * Keeps the page true: one stream a browser (the tab that holds the lock listens and tells the others), and every
 * "changed" asks the loaders again, so rights decide what is seen. Focus is not touched, nor is scroll (scroll-place.tsx).
 */
export const Live = ({ seq }: { seq: number }) => {
  const { revalidate, state } = useRevalidator();
  const navigation = useNavigation();
  const latest = useRef(seq);
  const asked = useRef(seq);
  const busy = useRef(false);
  busy.current = state !== "idle" || navigation.state !== "idle";

  useEffect(() => {
    latest.current = Math.max(latest.current, seq);
    asked.current = Math.max(asked.current, seq);
  }, [seq]);

  useEffect(() => {
    const channel = new BroadcastChannel("terreau");
    let timer: ReturnType<typeof setTimeout> | undefined;
    const changed = (upTo: number) => {
      if (upTo <= latest.current) return;
      latest.current = upTo;
      clearTimeout(timer);
      timer = setTimeout(ask, GATHER_MS);
    };
    // A hidden tab asks when it is looked at again; a page under way asks once it has arrived.
    const ask = () => {
      if (document.visibilityState !== "visible") return;
      if (busy.current) timer = setTimeout(ask, GATHER_MS);
      else void askLoaders();
    };
    const askLoaders = async () => {
      if (!(await isSignedIn())) return;
      // A form may have been sent meanwhile: asking now would take the place of its answer.
      if (busy.current) return ask();
      asked.current = latest.current;
      revalidate();
    };
    const shown = () => {
      if (document.visibilityState === "visible" && latest.current > asked.current) ask();
    };
    document.addEventListener("visibilitychange", shown);
    channel.onmessage = (event: MessageEvent<number>) => changed(event.data);
    const stopped = new AbortController();
    const listen = () =>
      new Promise<void>((resolve) => {
        const source = new EventSource("/vif");
        source.onmessage = (event) => {
          const upTo = Number(event.data);
          channel.postMessage(upTo);
          changed(upTo);
        };
        stopped.signal.addEventListener("abort", () => {
          source.close();
          resolve();
        });
      });
    // Without Web Locks (plain http on a local network) every tab listens for itself.
    if (navigator.locks)
      navigator.locks.request("terreau-live", { signal: stopped.signal }, listen).catch(() => undefined);
    else void listen();
    return () => {
      stopped.abort();
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", shown);
      channel.close();
    };
  }, [revalidate]);
  return null;
};

// A session that ended elsewhere would lead to sign-in by itself, away from what is being typed: the form's own sending
// does that, and keeps the text.
const isSignedIn = async (): Promise<boolean> => {
  const answer = await fetch("/brouillon", { redirect: "manual" }).catch(() => null);
  return answer?.ok === true;
};
