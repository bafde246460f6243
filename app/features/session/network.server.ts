import type { ActionFunctionArgs } from "@remix-run/node";

/** The network a request comes from, for limits; what http.ts hands over with the House. */
export const networkOf = (args: Pick<ActionFunctionArgs, "context">): string =>
  typeof args.context.network === "string" ? args.context.network : "";
