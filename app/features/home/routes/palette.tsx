import type { LoaderFunctionArgs } from "@remix-run/node";
import { enter } from "../../../enter.server";
import { Palette } from "../../../ui/palette";

export const loader = async (args: LoaderFunctionArgs) => {
  await enter(args, "palette");
  return null;
};

export default function PaletteOfComponents() {
  return <Palette />;
}
