import type { ComponentProps } from "react";
import { useRefused } from "./command-form";
import type { Typed } from "./fields.server";
import type { Verb } from "./rights";
import { Disclosure } from "./ui/disclosure";

type Props = ComponentProps<typeof Disclosure> & {
  /** The verbs of the forms it folds. */
  verbs: readonly Verb[];
  /** Where the page folds several forms of a verb: whether what was typed came from this one. */
  of?: (typed: Typed) => boolean;
};

/** Folds forms behind one line; it stands open where one of them was refused, so that nobody has to look for what she typed. */
export const FormDisclosure = ({ verbs, of, open, ...rest }: Props) => {
  const refused = useRefused(verbs, of);
  return <Disclosure {...rest} open={refused || open} />;
};
