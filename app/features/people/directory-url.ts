type Asked = { role: string; search: string; pole: string; skill: string; page: number; whole: boolean };

/** The address of the directory, or of its spreadsheet, as it is filtered; what is not asked is left out. */
export const directoryUrl = (path: string, asked: Asked): string => {
  const query = new URLSearchParams();
  if (asked.role) query.set("role", asked.role);
  if (asked.search) query.set("nom", asked.search);
  if (asked.pole) query.set("pole", asked.pole);
  if (asked.skill) query.set("sait", asked.skill);
  if (asked.whole) query.set("tout", "1");
  if (asked.page > 1) query.set("page", String(asked.page));
  return query.size > 0 ? `${path}?${query}` : path;
};
