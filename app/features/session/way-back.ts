/** Where sign-in leads: a path of this very site, or home. Other sites, sign-in pages and actions are not followed. */
export const wayBack = (asked: string | null | undefined): string => {
  if (!asked || !/^\/(?![/\\])/.test(asked) || /[\\\s]/.test(asked)) return "/";
  return /^\/(entrer|sortir|brouillon)(\/|\?|$)/.test(asked) ? "/" : asked;
};
