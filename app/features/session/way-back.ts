const HERE = "http://here.invalid";

/** Where sign-in leads: a path of this very site, or home. Other sites, sign-in pages and actions are not followed. */
export const wayBack = (asked: string | null | undefined): string => {
  if (!asked || !/^\/(?![/\\])/.test(asked) || /[\\\s]/.test(asked)) return "/";
  // « /.//elsewhere » is written « //elsewhere » once its dots are read: another site.
  const { origin, pathname, search, hash } = new URL(asked, HERE);
  if (origin !== HERE || pathname.startsWith("//")) return "/";
  return /^\/(entrer|sortir|brouillon)(\/|$)/.test(pathname) ? "/" : `${pathname}${search}${hash}`;
};
