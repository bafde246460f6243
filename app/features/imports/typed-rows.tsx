import { useRefusal } from "../../command-form";
import { useTexts } from "../../texts/texts";
import { Field } from "../../ui/field";
import { FieldError } from "../../ui/label";
import { type Column, columnsTyped, type TakeOverKind } from "./kinds";

type Named = { id: string; name: string };
type Typed = { [name: string]: string | string[] };
type Props = {
  kind: TakeOverKind;
  rows: number;
  poles: Named[];
  bodies: Named[];
  /** What was typed before lines were added. */
  before: Typed | null;
};

const days: readonly Column[] = ["startsOn", "endsOn", "decidedOn", "dueOn", "saidOn"];

/** A short table to type: a fieldset a line, what was refused beside its line, nothing typed lost. */
export const TypedRows = (props: Props) => {
  const t = useTexts();
  const refusal = useRefusal();
  const typed = refusal?.typed ?? props.before;
  const { takeOver } = t.imports;
  return (
    <div className="typed">
      {Array.from({ length: props.rows }, (_, index) => {
        const id = `ligne-${index + 1}`;
        const why = refusal?.fields[id];
        return (
          <fieldset
            className="typed__row"
            key={id}
            id={id}
            tabIndex={-1}
            aria-describedby={why ? `${id}-erreur` : undefined}
          >
            <legend>{takeOver.row(index + 1)}</legend>
            <FieldError id={id} error={why ? t.reason(why) : undefined} />
            <div className="typed__cells">
              {columnsTyped[props.kind].map((column) => (
                <Cell key={column} column={column} index={index} typed={cellOf(typed, column, index)} {...props} />
              ))}
            </div>
          </fieldset>
        );
      })}
    </div>
  );
};

const cellOf = (typed: Typed | null, column: Column, index: number): string | undefined => {
  const cell = typed?.[column];
  return Array.isArray(cell) ? cell[index] : index === 0 ? cell : undefined;
};

type CellProps = Props & { column: Column; index: number; typed: string | undefined };

const Cell = ({ column, index, typed, kind, poles, bodies }: CellProps) => {
  const t = useTexts();
  const { columns, takeOver } = t.imports;
  const said = { name: column, id: `${column}-${index + 1}`, label: takeOver.labels[kind][column] ?? columns[column] };
  if (column === "pole" || column === "body") {
    const choices = column === "pole" ? poles : bodies;
    return (
      <Field {...said} kind="select" defaultValue={typed ?? (column === "body" ? choices[0]?.name : "")}>
        {column === "pole" ? <option value="">—</option> : null}
        {choices.map((one) => (
          <option key={one.id} value={one.name}>
            {one.name}
          </option>
        ))}
      </Field>
    );
  }
  if (column === "time") return <Field {...said} kind="time" defaultValue={typed ?? ""} />;
  if (days.includes(column)) return <Field {...said} kind="date" defaultValue={typed ?? ""} />;
  const hint = column === "leads" ? takeOver.leadsHint : undefined;
  return <Field {...said} defaultValue={typed ?? ""} hint={hint} maxLength={300} autoComplete="off" />;
};
