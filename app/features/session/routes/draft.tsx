import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { readDraft, saveDraft } from "../../../drafts.server";
import { enter } from "../../../enter.server";
import { readForm } from "../../../fields.server";
import { draftForm } from "../forms.server";

/** One's own draft of a form, as JSON: null when there is none. */
export const loader = async (args: LoaderFunctionArgs) => {
  const { db, me } = await enter(args, "draft");
  const { searchParams } = new URL(args.request.url);
  const draft = await readDraft(db, me, searchParams.get("form") ?? "", searchParams.get("subject") ?? "");
  return Response.json(draft, { headers: { "Cache-Control": "no-store" } });
};

/** Keeps what is being typed; answers the instant it was kept. */
export const action = async (args: ActionFunctionArgs) => {
  const ctx = await enter(args, "draft");
  const read = draftForm.safeParse(await readForm(args.request));
  if (!read.success) return Response.json({ at: null }, { status: 400 });
  await saveDraft(ctx, read.data);
  return Response.json({ at: ctx.now });
};
