/** What there is to read in `content/`; a unit test compares this list with the disk. */
export const guideSlugs = ["association-en-dix-minutes", "travailler-par-poles", "mon-premier-conseil"] as const;
export const pageSlugs = ["droits-et-devoirs", "confidentialite", "accessibilite", "mentions"] as const;

export type GuideSlug = (typeof guideSlugs)[number];
export type PageSlug = (typeof pageSlugs)[number];
export type ReadingSlug = GuideSlug | PageSlug;

/** Steps of the welcome that begin with something to read. */
export const readingOfStep = {
  association: "association-en-dix-minutes",
  pole: "travailler-par-poles",
  rights: "droits-et-devoirs",
  board: "mon-premier-conseil",
} as const satisfies { [step: string]: ReadingSlug };

export type ReadingStep = keyof typeof readingOfStep;
export const readingSteps = ["association", "pole", "rights", "board"] as const satisfies ReadingStep[];

export const isGuide = (slug: string): slug is GuideSlug => guideSlugs.some((known) => known === slug);
export const isHelpPage = (slug: string): slug is PageSlug => pageSlugs.some((known) => known === slug);

/** The address of a reading: guides ask for a person, pages are open to all. */
export const readingUrl = (slug: ReadingSlug): string => (isGuide(slug) ? `/guides/${slug}` : `/aide/${slug}`);
