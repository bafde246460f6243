import type { Pool } from "../server/house";
import type { Printable } from "./stand-input";

/** The document as a PDF, laid out in a worker. Throws the pool's TaskFailed (too long, crowded, closed). */
export async function pdfOf(pool: Pool, input: Printable): Promise<Uint8Array> {
  const bytes = await pool.run({ kind: "pdf", input });
  if (!(bytes instanceof Uint8Array)) throw new Error("the worker answered a PDF task without bytes");
  return bytes;
}

/** Shows a PDF in the browser, to be saved under `name` (without its extension). Never kept by a shared cache. */
export function pdfResponse(bytes: Uint8Array, name: string): Response {
  const plain = name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\w .-]+/g, "-");
  return new Response(new Uint8Array(bytes), {
    headers: {
      "content-type": "application/pdf",
      "content-disposition": `inline; filename="${plain}.pdf"; filename*=UTF-8''${encodeURIComponent(name)}.pdf`,
      "cache-control": "private, no-store",
    },
  });
}
