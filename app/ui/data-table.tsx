import type { ReactNode } from "react";

export type Column = {
  key: string;
  label: ReactNode;
  /** right-aligned tabular figures */
  number?: boolean;
};

export type TableRow = { id: string; cells: Record<string, ReactNode> };

type DataTableProps = {
  id: string;
  /** says what the table holds; `hideCaption` when the heading just above says it */
  caption: ReactNode;
  hideCaption?: boolean;
  /** the first column names the row */
  columns: Column[];
  rows: TableRow[];
  total?: TableRow;
  /** few short columns: no scrolling on a phone */
  narrow?: boolean;
};

/** A real table; on a phone it scrolls inside its own group, reachable by the keyboard: no landmark, its heading is one. */
export function DataTable({ id, caption, hideCaption, columns, rows, total, narrow }: DataTableProps) {
  const [head, ...others] = columns;
  if (!head) return null;
  const line = (row: TableRow) => (
    <tr key={row.id}>
      <th scope="row">{row.cells[head.key]}</th>
      {others.map((column) => (
        <td key={column.key} className={column.number ? "n" : undefined}>
          {row.cells[column.key]}
        </td>
      ))}
    </tr>
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard
    // biome-ignore lint/a11y/useSemanticElements: a fieldset gathers fields, not the cells of a table
    <div className="scroll" role="group" aria-labelledby={id} tabIndex={0}>
      <table className={narrow ? "table table--narrow" : "table"}>
        <caption id={id}>
          <span className={hideCaption ? "vh" : "table__what"}>{caption}</span>
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={column.number ? "n" : undefined}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{rows.map(line)}</tbody>
        {total && <tfoot>{line(total)}</tfoot>}
      </table>
    </div>
  );
}
