import { useTexts } from "../../texts/texts";
import { DataTable } from "../../ui/data-table";
import type { DutyShown } from "./duty-shown";

/** The twelve duties as a table: the paper twin, and the annex of the resolution. */
export const DutyTable = ({ duties }: { duties: DutyShown[] }) => {
  const t = useTexts();
  const { duties: words } = t;
  const { columns } = words;
  const rows = duties.flatMap((duty) => {
    const first = { duty: t.typeset(duty.name), office: duty.officeName };
    if (duty.places.length === 0) return [{ id: duty.id, cells: { ...first, pole: words.notPlaced } }];
    return duty.places.map((place) => ({
      id: place.id,
      cells: {
        ...first,
        pole: place.pole ? t.typeset(place.pole.name) : "",
        person: place.person?.name ?? "",
        since: t.dates.date(place.startsOn),
        until: place.endsOn ? t.dates.date(place.endsOn) : "",
      },
    }));
  });
  return (
    <DataTable
      id="douze"
      caption={words.table}
      columns={[
        { key: "duty", label: columns.duty },
        { key: "office", label: columns.office },
        { key: "pole", label: columns.pole },
        { key: "person", label: columns.person },
        { key: "since", label: columns.since },
        { key: "until", label: columns.until },
      ]}
      rows={rows}
    />
  );
};
