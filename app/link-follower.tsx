import { useNavigate } from "@remix-run/react";
import { useEffect } from "react";

/** Plain links of any component or guide become quick page changes; without JavaScript they are plain links. */
export const LinkFollower = () => {
  const navigate = useNavigate();
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      if (
        event.defaultPrevented ||
        event.button !== 0 ||
        event.metaKey ||
        event.ctrlKey ||
        event.shiftKey ||
        event.altKey
      )
        return;
      const link = event.target instanceof Element ? event.target.closest("a") : null;
      if (!link || link.target || link.hasAttribute("download") || link.dataset.document !== undefined) return;
      const url = new URL(link.href, location.href);
      if (url.origin !== location.origin || LEAVES_THE_APP.test(url.pathname)) return;
      if (url.pathname === location.pathname && url.search === location.search && url.hash) return;
      event.preventDefault();
      navigate(`${url.pathname}${url.search}${url.hash}`);
    };
    document.addEventListener("click", follow);
    return () => document.removeEventListener("click", follow);
  }, [navigate]);
  return null;
};

// PDF, calendars, files and the public report are documents of their own.
const LEAVES_THE_APP = /^\/(bilan|fichiers|suivre|exports)\/|\/pdf(\/|$)|\.(ics|csv|pdf)$/;
