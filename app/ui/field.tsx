import { ChevronDown } from "lucide-react";
import {
  type InputHTMLAttributes,
  type ReactNode,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
  useEffect,
  useRef,
} from "react";
import { Icon } from "./icon";
import { describedBy, FieldError, Label } from "./label";

type Said = {
  /** name of the form field; `id` when the same name stands twice on a page */
  name: string;
  id?: string;
  /** the question, a help line under it, what went wrong */
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  /** the words that say it is required (« obligatoire »); absent when it is not */
  must?: string;
  /** label read aloud only, for a field whose place says what it is */
  hideLabel?: boolean;
  /** how long the answer is: shapes the field, so that it says what is expected */
  size?: "tiny" | "short" | "full";
};

type InputKind = "text" | "number" | "date" | "time" | "email" | "tel" | "password" | "search" | "url";

type InputProps = Said & { kind?: InputKind; unit?: ReactNode } & Native<InputHTMLAttributes<HTMLInputElement>>;
type AreaProps = Said & { kind: "textarea"; ruled?: boolean } & Native<TextareaHTMLAttributes<HTMLTextAreaElement>>;
type SelectProps = Said & { kind: "select"; children: ReactNode } & Native<SelectHTMLAttributes<HTMLSelectElement>>;
type Native<T> = Omit<T, "name" | "id" | "style" | "size" | "className" | "type" | "children">;

/** One question of a form: label, help, answer, and what to correct beside it. Other native attributes pass through. */
export function Field(props: InputProps | AreaProps | SelectProps) {
  const { name, label, hint, error, must, hideLabel } = props;
  const id = props.id ?? name;
  const said = { id, name, required: Boolean(must), "aria-invalid": error ? true : undefined } as const;
  const described = { "aria-describedby": describedBy(id, hint, error) };
  return (
    <div>
      <Label id={id} label={label} hint={hint} must={must} hidden={hideLabel} />
      <FieldError id={id} error={error} />
      {answer(props, { ...said, ...described })}
    </div>
  );
}

type Wired = {
  id: string;
  name: string;
  required: boolean;
  "aria-invalid": true | undefined;
  "aria-describedby": string | undefined;
};

function answer(props: InputProps | AreaProps | SelectProps, wired: Wired) {
  const { label, hint, error, must, hideLabel, size, ...native } = props;
  if (native.kind === "textarea") {
    const { kind, ruled, ...rest } = native;
    return <textarea {...rest} {...wired} className={ruled ? "field ruled" : "field"} />;
  }
  if (native.kind === "select") {
    const { kind, ...rest } = native;
    return (
      <span className={size === "short" ? "select field--short" : "select"}>
        <Select {...rest} {...wired} />
        <Icon of={ChevronDown} />
      </span>
    );
  }
  const { kind = "text", unit, ...rest } = native;
  const short = size ?? (kind === "number" ? "tiny" : kind === "date" || kind === "time" ? "short" : "full");
  const input = (
    <input {...rest} {...wired} type={kind} className={`field ${short === "full" ? "" : `field--${short}`}`} />
  );
  return unit ? (
    <span className="with-unit">
      {input}
      <span>{unit}</span>
    </span>
  ) : (
    input
  );
}

/** A menu whose choice is gone since says nothing: the browser would put its first answer in the place of what was chosen. */
function Select(props: SelectHTMLAttributes<HTMLSelectElement>) {
  const menu = useRef<HTMLSelectElement>(null);
  const chosen = useRef<string | null>(null);
  useEffect(() => {
    const { current } = menu;
    if (current && chosen.current !== null && props.value === undefined) current.value = chosen.current;
  });
  return (
    <select
      {...props}
      ref={menu}
      className="field"
      onInput={(event) => {
        chosen.current = event.currentTarget.value;
      }}
    />
  );
}
