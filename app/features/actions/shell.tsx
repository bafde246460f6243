import { useEffect } from "react";

/**
 * Keeps the page where one logs on this device, with what it is made of, so that it opens without network.
 * Nothing happens on plain http, where browsers allow no such keeping.
 */
export const useShell = (allowed: boolean) => {
  useEffect(() => {
    if (!allowed || !window.isSecureContext || !("serviceWorker" in navigator)) return;
    const keep = async () => {
      await navigator.serviceWorker.register("/sw.js");
      const ready = await navigator.serviceWorker.ready;
      const used = performance
        .getEntriesByType("resource")
        .map((entry) => new URL(entry.name))
        .filter((url) => url.origin === location.origin && url.pathname.startsWith("/assets/"))
        .map((url) => url.pathname);
      ready.active?.postMessage({ keep: [...new Set(["/noter", ...used])] });
    };
    const later = setTimeout(() => keep().catch(() => undefined), 1500);
    return () => clearTimeout(later);
  }, [allowed]);
};
