import { command } from "../../command.server";
import { readingUrl } from "./catalogue";
import { readGuideForm } from "./forms.server";
import { markRead, markUnread } from "./writes.server";

/** « J’ai lu ce guide », or its undoing. Refuses: common.signInFirst. */
export const readGuide = command({
  verb: "guide.read",
  form: readGuideForm,
  load: async (_db, input) => ({ slug: input.slug }),
  write: async (pen, _subject, { slug, state }) => {
    if (state === "unread") {
      await markUnread(pen, slug);
      return { to: readingUrl(slug), said: "guides.unread" };
    }
    await markRead(pen, slug);
    return { to: readingUrl(slug), said: "guides.read" };
  },
});
