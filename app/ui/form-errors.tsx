import { CircleX } from "lucide-react";
import type { ReactNode } from "react";
import { Icon } from "./icon";

export type FormError = { field: string; text: ReactNode };

/** The list at the top of a refused form: each line leads to its field. Focusable, so that the form can bring the reader here. */
export function FormErrors({ id = "erreurs", title, errors }: { id?: string; title: ReactNode; errors?: FormError[] }) {
  return (
    <div className="form-errors" id={id} role="alert" tabIndex={-1}>
      <h2>
        <Icon of={CircleX} />
        <span>{title}</span>
      </h2>
      {errors && errors.length > 0 && (
        <ul>
          {errors.map((error) => (
            <li key={error.field}>
              <a href={`#${error.field}`}>{error.text}</a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
