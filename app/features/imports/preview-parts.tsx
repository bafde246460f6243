import { Form } from "@remix-run/react";
import { useTexts } from "../../texts/texts";
import { Button } from "../../ui/button";
import { Chip, Chips } from "../../ui/chips";
import { DataTable } from "../../ui/data-table";
import { Disclosure } from "../../ui/disclosure";
import { Field } from "../../ui/field";
import { Section } from "../../ui/section";
import { columnsOfKind } from "./kinds";
import type { PreviewShown } from "./preview.server";

type Shown = { shown: PreviewShown };

/** The sheets of a workbook, where there are several. */
export const Sheets = ({ shown: { sheets, sheet } }: Shown) => {
  const { preview } = useTexts().imports;
  if (sheets.length < 2) return null;
  return (
    <Section id="feuilles" title={preview.sheet}>
      <Chips>
        {sheets.map((name, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the place of a sheet is what names it
          <Chip key={index} href={`?feuille=${index}`} current={index === sheet}>
            {name || preview.sheetName(index + 1)}
          </Chip>
        ))}
      </Chips>
    </Section>
  );
};

/** What each column of the file holds, by menus; asked for by address, so nothing is written and the way back works. */
export const ColumnMenus = ({ shown }: Shown) => {
  const { preview, columns: names } = useTexts().imports;
  const { kind, columns, sheet, missing } = shown;
  return (
    <Disclosure summary={preview.columns} open={missing !== null} id="colonnes">
      <p className="soft">{preview.columnsLead}</p>
      <Form method="get" className="form" key={`${sheet} ${shown.said}`}>
        <input type="hidden" name="feuille" value={sheet} />
        {columns.map(({ column, title, example }, index) => (
          <Field
            // biome-ignore lint/suspicious/noArrayIndexKey: the place of a column is what names it
            key={index}
            kind="select"
            name={`c${index}`}
            label={preview.column(title || preview.unnamed(index + 1))}
            hint={example ? preview.example(example) : undefined}
            defaultValue={column ?? ""}
          >
            <option value="">{preview.leave}</option>
            {columnsOfKind[kind].map((one) => (
              <option key={one} value={one}>
                {names[one]}
              </option>
            ))}
          </Field>
        ))}
        <Button>{preview.again}</Button>
      </Form>
    </Disclosure>
  );
};

/** The lines that would be added, the first hundred, as they were understood. */
export const AddedLines = ({ shown: { add, counts, shownColumns } }: Shown) => {
  const t = useTexts();
  const { preview, columns } = t.imports;
  if (counts.add === 0) return null;
  const over = counts.add > add.length;
  return (
    <Section id="ajoutees" title={preview.wouldAdd}>
      <DataTable
        id="a-ajouter"
        caption={over ? preview.first(add.length, counts.add) : preview.all}
        hideCaption={!over}
        columns={[
          { key: "line", label: preview.line },
          ...shownColumns.map((column, index) => ({ key: String(index), label: columns[column] })),
        ]}
        rows={add.map(({ line, cells }) => ({
          id: String(line),
          cells: {
            line,
            ...Object.fromEntries(
              cells.map((cell, index) => [index, "day" in cell ? t.dates.date(cell.day) : t.typeset(cell.text)]),
            ),
          },
        }))}
      />
    </Section>
  );
};

/** The lines a file has to correct, each with its number in the file and why. */
export const RefusedLines = ({ refused, count }: { refused: PreviewShown["refused"]; count: number }) => {
  const t = useTexts();
  const { preview } = t.imports;
  if (refused.length === 0) return null;
  return (
    <Section id="refusees" title={preview.toCorrect}>
      <p className="soft">{preview.refusedLead}</p>
      <DataTable
        id="lignes-refusees"
        caption={count > refused.length ? preview.first(refused.length, count) : preview.all}
        hideCaption={count <= refused.length}
        columns={[
          { key: "line", label: preview.line },
          { key: "why", label: preview.why },
          { key: "what", label: preview.what },
        ]}
        rows={refused.map((one) => ({
          id: String(one.line),
          cells: { line: one.line, why: t.reason(one.why), what: one.text },
        }))}
      />
    </Section>
  );
};

/** The lines the house holds already: recognised, left as they are. */
export const KnownLines = ({ shown: { known, counts } }: Shown) => {
  const t = useTexts();
  const { preview } = t.imports;
  if (counts.known === 0) return null;
  return (
    <Disclosure summary={`${preview.knownTitle} (${counts.known})`} id="connues">
      <p className="soft">{preview.knownLead}</p>
      <ul>
        {known.map((one) => (
          <li key={one.line}>{`${preview.line} ${one.line}${t.colon}${one.text}`}</li>
        ))}
      </ul>
      {counts.known > known.length ? <p className="soft">{preview.first(known.length, counts.known)}</p> : null}
    </Disclosure>
  );
};
