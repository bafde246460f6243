import { PassThrough } from "node:stream";
import { createReadableStreamFromReadable, type EntryContext } from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { renderToPipeableStream } from "react-dom/server";
import { NonceProvider } from "./nonce";
import type { RootView } from "./root-view";
import { textsIn } from "./texts/both.server";
import { TextsProvider } from "./texts/texts";

const GIVE_UP_MS = 5_000;

/** The pages of the assembly, asked for by the server before Remix. */
export { makeRenderPublic } from "./features/assembly/render.server";

/** Renders a page whole before sending it: pages are small, and a page that is complete can be read without JavaScript. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  context: { nonce: string },
): Promise<Response> {
  const root = remix.staticHandlerContext.loaderData?.root as RootView | undefined;
  const texts = textsIn(root?.lang ?? "fr", root?.zone ?? "Europe/Paris");
  return new Promise((resolve, reject) => {
    const { pipe, abort } = renderToPipeableStream(
      <NonceProvider value={context.nonce}>
        <TextsProvider texts={texts}>
          <RemixServer context={remix} url={request.url} abortDelay={GIVE_UP_MS} nonce={context.nonce} />
        </TextsProvider>
      </NonceProvider>,
      {
        nonce: context.nonce,
        onAllReady: () => {
          const body = new PassThrough();
          headers.set("Content-Type", "text/html; charset=utf-8");
          headers.set("Cache-Control", "private, no-store");
          resolve(new Response(createReadableStreamFromReadable(body), { headers, status }));
          pipe(body);
        },
        onShellError: reject,
        onError: (error) => console.error(error),
      },
    );
    setTimeout(abort, GIVE_UP_MS + 1_000).unref();
  });
}

/** Unknown addresses and people who leave are no errors; everything else is printed with its stack. */
export const handleError = (error: unknown, { request }: { request: Request }) => {
  if (!request.signal.aborted && !(error instanceof Response))
    console.error(request.method, new URL(request.url).pathname, error);
};
