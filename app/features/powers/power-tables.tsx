import { useTexts } from "../../texts/texts";
import { DataTable } from "../../ui/data-table";
import { type Holding, useLimit } from "./power-lanes";

/** The table twin of the lanes: every power held or to come, with its limit, who delegates it and by what decision. */
export const HeldTable = ({ rows }: { rows: Holding[] }) => {
  const t = useTexts();
  const { columns, page, kinds, noEnd, noLimit } = t.powers;
  const limitOf = useLimit();
  return (
    <DataTable
      id="pouvoirs-tenus"
      caption={page.asTableTitle}
      columns={(["power", "who", "from", "to", "limit", "by", "decision"] as const).map((key) => ({
        key,
        label: columns[key],
      }))}
      rows={rows.map((row) => {
        const { cents, words } = limitOf(row);
        return {
          id: row.id,
          cells: {
            power: kinds[row.power].title,
            who: <a href={`/personnes/${row.who.slug}`}>{row.who.name}</a>,
            from: t.dates.date(row.startsOn),
            to: row.endsOn ? t.dates.date(row.endsOn) : noEnd,
            limit: [cents, words].filter(Boolean).join(", ") || noLimit,
            by: row.by ?? "",
            decision: <DecisionLink number={row.decision} />,
          },
        };
      })}
    />
  );
};

/** Who held a power and holds it no more: kept for good, the latest first. */
export const PastTable = ({ rows }: { rows: Holding[] }) => {
  const t = useTexts();
  const { columns, page, kinds, whys } = t.powers;
  if (rows.length === 0) return <p className="soft">{page.noPast}</p>;
  return (
    <DataTable
      id="pouvoirs-finis"
      caption={page.past}
      hideCaption
      columns={(["power", "who", "from", "to", "why", "decision"] as const).map((key) => ({
        key,
        label: columns[key],
      }))}
      rows={rows.map((row) => ({
        id: row.id,
        cells: {
          power: kinds[row.power].title,
          who: <a href={`/personnes/${row.who.slug}`}>{row.who.name}</a>,
          from: t.dates.date(row.startsOn),
          to: row.endsOn ? t.dates.date(row.endsOn) : "",
          why: whys[row.endedWhy ?? "term"],
          decision: <DecisionLink number={row.decision} />,
        },
      }))}
    />
  );
};

const DecisionLink = ({ number }: { number: string | null }) =>
  number === null ? null : <a href={`/decisions/${number}`}>{number}</a>;
