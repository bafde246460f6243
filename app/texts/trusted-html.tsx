/**
 * The one place where HTML made on the server enters a page as it is. Two makers only: `renderReading`, whose text comes
 * from disk, and `renderMarkdown`, whose allow-list is tested with hostile input. It is not hydrated: nothing of the MDX
 * reaches the browser, where the policy forbids evaluating it.
 */
export const TrustedHtml = ({ html, className = "prose" }: { html: string; className?: string }) => (
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the two makers above answer for it
  <div className={className} dangerouslySetInnerHTML={{ __html: html }} />
);
