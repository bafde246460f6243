import { useTexts } from "../../texts/texts";
import { DataTable } from "../../ui/data-table";
import { lastDay } from "./mandates";
import { type Board, type Seat, useBodyName, useSeatName } from "./seat-names";

type Holder = Seat["holders"][number];

/** Every seat with everybody who sits, will, or did: the chart as a table. */
export const SeatTable = ({ body }: { body: Board }) => {
  const t = useTexts();
  const { mandatesPage, origins, seatPages } = t.people;
  const { columns } = mandatesPage;
  const seatName = useSeatName();
  const bodyName = useBodyName();
  const cellsOf = (one: Holder) => {
    const last = lastDay(one);
    return {
      who: <a href={`/personnes/${one.slug}`}>{one.name}</a>,
      from: t.dates.date(one.startsOn),
      to: last ? t.dates.date(last) : "",
      origin: one.part === "alternate" ? seatPages.parts.alternate : origins[one.origin],
    };
  };
  const rows = body.seats.flatMap((seat) => {
    const first = {
      seat: <a href={`/sieges/${seat.id}`}>{t.typeset(seatName(seat))}</a>,
      college: [seat.college, seat.organisation].filter(Boolean).join(", "),
    };
    const vacant = { id: `${seat.id}-vacant`, cells: { ...first, who: mandatesPage.vacant } };
    return [
      ...[...seat.past, ...seat.holders, ...seat.alternates].map((one) => ({
        id: one.mandate,
        cells: { ...first, ...cellsOf(one) },
      })),
      ...(seat.vacantSince === null ? [] : [vacant]),
    ];
  });
  const keys = ["seat", "college", "who", "from", "to", "origin"] as const;
  const labels = { ...columns, college: seatPages.csvColumns.college };
  const shown = body.seats.some((seat) => seat.college ?? seat.organisation)
    ? keys
    : keys.filter((key) => key !== "college");
  return (
    <DataTable
      id={`sieges-${body.id}`}
      caption={bodyName(body)}
      columns={shown.map((key) => ({ key, label: labels[key] }))}
      rows={rows}
    />
  );
};
