import type { LoaderFunctionArgs } from "@remix-run/node";
import { enter } from "../../../enter.server";

export const loader = async (args: LoaderFunctionArgs) => {
  await enter(args, "unknown");
  throw new Response(null, { status: 404 });
};

export default function Unknown() {
  return null;
}
