import { z } from "zod";
import { guideSlugs, pageSlugs } from "./catalogue";

/** Marks a reading as read, or puts it back among those to read. */
export const readGuideForm = z.strictObject({
  slug: z.enum([...guideSlugs, ...pageSlugs]),
  state: z.enum(["read", "unread"]),
});
