import type { IncomingMessage } from "node:http";

/** Where a request comes from, for limits: behind a proxy of this machine, the last address it added. */
export const networkOf = (request: IncomingMessage): string => {
  const near = request.socket.remoteAddress ?? "";
  const forwarded = String(request.headers["x-forwarded-for"] ?? "")
    .split(",")
    .at(-1)
    ?.trim();
  return /^(::1|127\.|::ffff:127\.)/.test(near) && forwarded ? forwarded : near;
};
