import type { LoaderFunctionArgs } from "@remix-run/node";
import { enter } from "../../../enter.server";
import { fileFor } from "../queries.server";

/**
 * Bytes, inert: never run, never sniffed, shown only when they are an image. A browser may keep them but asks each time:
 * a photo withdrawn, or a right lost, is not shown once more from its own cache.
 */
export const loader = async (args: LoaderFunctionArgs) => {
  const { db, me } = await enter(args, "file");
  const file = await fileFor(db, me, args.params.hash ?? "");
  if (!file) throw new Response(null, { status: 404 });
  const kept = { ETag: `"${file.hash}"`, "Cache-Control": "private, no-cache" };
  if (args.request.headers.get("If-None-Match") === kept.ETag)
    return new Response(null, { status: 304, headers: kept });
  const image = file.type.startsWith("image/");
  return new Response(new Uint8Array(file.bytes), {
    headers: {
      "Content-Type": file.type,
      "Content-Length": String(file.size),
      "Content-Disposition": `${image ? "inline" : "attachment"}; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      "X-Content-Type-Options": "nosniff",
      "Content-Security-Policy": "default-src 'none'; sandbox",
      ...kept,
    },
  });
};
