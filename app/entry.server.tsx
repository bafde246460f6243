import type { EntryContext } from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { renderToString } from "react-dom/server";
import { bringAll } from "./later";
import { NonceProvider } from "./nonce";
import type { RootView } from "./root-view";
import { scriptsIn } from "./scripts-in";
import { textsIn } from "./texts/both.server";
import { TextsProvider } from "./texts/texts";

/** The pages of the assembly, asked for by the server before Remix. */
export { makeRenderPublic } from "./features/assembly/render.server";

/** The tree of a page, in its reader's language; the bench renders it alone. */
export const treeOf = (remix: EntryContext, url: string, nonce: string) => {
  const root = remix.staticHandlerContext.loaderData?.root as RootView | undefined;
  return (
    <NonceProvider value={nonce}>
      <TextsProvider texts={textsIn(root?.lang ?? "fr", root?.zone ?? "Europe/Paris")}>
        <RemixServer context={remix} url={url} nonce={nonce} />
      </TextsProvider>
    </NonceProvider>
  );
};

/**
 * Renders a page whole before sending it: it reads without JavaScript, and a string costs half of a stream. Nothing
 * suspends here, so the data that Remix would stream after the page is put there as its own component would write it.
 */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  context: { nonce: string },
): Promise<Response> {
  const { serverHandoffStream: data, ...rest } = remix;
  const root = remix.staticHandlerContext.loaderData?.root as RootView | undefined;
  const page = { ...rest, manifest: scriptsIn(root?.lang ?? "fr", rest.manifest) };
  await bringAll(remix.routeModules);
  const html = renderToString(treeOf(page, request.url, context.nonce));
  const scripts = data && page.renderMeta?.didRenderScripts ? await handedOver(data, context.nonce) : "";
  headers.set("Content-Type", "text/html; charset=utf-8");
  headers.set("Cache-Control", "private, no-store");
  return new Response(`<!DOCTYPE html>${html}${scripts}`, { headers, status });
}

/** The data of the loaders, as the scripts by which the browser takes it over. */
const handedOver = async (data: ReadableStream<Uint8Array>, nonce: string): Promise<string> => {
  const text = await new Response(data).text();
  const inScript = JSON.stringify(text).replace(/[&<>\u2028\u2029]/g, escaped);
  const controller = "window.__remixContext.streamController";
  return `<script nonce="${nonce}">${controller}.enqueue(${inScript});${controller}.close();</script>`;
};

const escaped = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** Unknown addresses and people who leave are no errors; everything else is printed with its stack. */
export const handleError = (error: unknown, { request }: { request: Request }) => {
  if (!request.signal.aborted && !(error instanceof Response))
    console.error(request.method, new URL(request.url).pathname, error);
};
