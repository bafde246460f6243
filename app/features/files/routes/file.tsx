import type { LoaderFunctionArgs } from "@remix-run/node";
import { enter } from "../../../enter.server";
import { fileFor } from "../queries.server";

/** Bytes, inert: never run, never sniffed, shown only when they are an image. */
export const loader = async (args: LoaderFunctionArgs) => {
  const { db, me } = await enter(args, "file");
  const file = await fileFor(db, me, args.params.hash ?? "");
  if (!file) throw new Response(null, { status: 404 });
  const image = file.type.startsWith("image/");
  return new Response(new Uint8Array(file.bytes), {
    headers: {
      "Content-Type": file.type,
      "Content-Length": String(file.size),
      "Content-Disposition": `${image ? "inline" : "attachment"}; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      "X-Content-Type-Options": "nosniff",
      "Content-Security-Policy": "default-src 'none'; sandbox",
      "Cache-Control": "private, max-age=31536000, immutable",
    },
  });
};
