import { type InputHTMLAttributes, type ReactNode, useRef } from "react";
import { describedBy, FieldError } from "./label";

export type Choice = { value: string; label: ReactNode; hint?: ReactNode; disabled?: boolean };

type ChoicesProps = {
  /** radio: one answer; checkbox: several, sent under the same name */
  kind: "radio" | "checkbox";
  name: string;
  id?: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  must?: string;
  hideLabel?: boolean;
  options: Choice[];
  /** what is ticked at first */
  chosen?: string[];
  /** list: one line each with its help; toggles: big side-by-side buttons; wide: the same, filling the row */
  look?: "list" | "toggles" | "wide";
  onChange?: (value: string, checked: boolean) => void;
};

/**
 * One question with its possible answers, as radios or checkboxes. Once somebody has chosen, an answer that comes in
 * later is not ticked in the place of theirs.
 */
export function Choices({ kind, name, label, hint, error, must, hideLabel, options, ...more }: ChoicesProps) {
  const { id = name, chosen: known = [], look = "list", onChange } = more;
  const touched = useRef<string[] | null>(null);
  const chosen = touched.current ?? known;
  const toggles = look !== "list";
  const parts = options.map((option, index) => (
    <Option
      key={option.value}
      option={option}
      id={index === 0 ? id : `${id}-${option.value}`}
      toggle={toggles}
      input={{
        type: kind,
        name,
        value: option.value,
        defaultChecked: chosen.includes(option.value),
        disabled: option.disabled,
        required: kind === "radio" && Boolean(must),
        onChange: onChange && ((event) => onChange(option.value, event.currentTarget.checked)),
      }}
    />
  ));
  return (
    <fieldset
      className="choices"
      aria-describedby={describedBy(id, hint, error)}
      onChange={() => {
        touched.current ??= known;
      }}
    >
      <legend className={hideLabel ? "vh" : undefined}>
        {label}
        {must && <span className="must"> ({must})</span>}
      </legend>
      {hint && (
        <span className="hint" id={`${id}-aide`}>
          {hint}
        </span>
      )}
      <FieldError id={id} error={error} />
      {toggles ? <div className={look === "wide" ? "toggles toggles--wide" : "toggles"}>{parts}</div> : parts}
    </fieldset>
  );
}

type OptionProps = { option: Choice; id: string; toggle: boolean; input: InputHTMLAttributes<HTMLInputElement> };

function Option({ option, id, toggle, input }: OptionProps) {
  return (
    <label className={toggle ? "toggle" : "choice"} htmlFor={id}>
      <input {...input} id={id} />
      <span>
        {option.label}
        {!toggle && option.hint && <span className="hint">{option.hint}</span>}
      </span>
    </label>
  );
}

type CheckProps = {
  name: string;
  id?: string;
  value?: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  checked?: boolean;
  disabled?: boolean;
};

/** A single yes: consent, option. Never ticked in advance for a consent. */
export function Check({ name, id = name, value = "1", label, hint, error, checked, disabled }: CheckProps) {
  return (
    <div>
      <FieldError id={id} error={error} />
      <label className="choice">
        <input
          type="checkbox"
          name={name}
          id={id}
          value={value}
          defaultChecked={checked}
          disabled={disabled}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(id, hint, error)}
        />
        <span>
          {label}
          {hint && (
            <span className="hint" id={`${id}-aide`}>
              {hint}
            </span>
          )}
        </span>
      </label>
    </div>
  );
}
