import { useTexts } from "../../texts/texts";
import { PoleTag } from "../../ui/tag";
import type { Vegetable } from "../poles/vegetables";

export type PairShown = {
  id: string;
  poleId: string;
  state: string;
  silent: boolean;
  lastContactOn: string | null;
  startedOn: string | null;
  rhythm: "weekly" | "fortnightly" | "monthly" | "quarterly";
  administrator: { givenName: string; name: string };
  employee: { givenName: string; name: string; team: string | null };
};

export type GridRow = {
  pole: { id: string; slug: string; name: string; vegetable: Vegetable };
  cells: { team: string; pairings: PairShown[]; missing: boolean }[];
};

/** Poles × teams: who is with whom, who fell silent, where somebody is to be found. */
export const PairGrid = ({ rows, teams, mayPropose }: { rows: GridRow[]; teams: string[]; mayPropose: boolean }) => {
  const t = useTexts();
  return (
    <table className="pairs">
      <caption className="vh">{t.pairings.list.caption}</caption>
      <thead>
        <tr>
          <td />
          {teams.map((team) => (
            <th key={team} scope="col">
              {capital(t.typeset(team))}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ pole, cells }) => (
          <tr key={pole.id} data-pole={pole.vegetable}>
            <th scope="row">
              <PoleTag vegetable={pole.vegetable} name={t.typeset(pole.name)} href={`/poles/${pole.slug}`} />
            </th>
            {cells.map((cell) => (
              <td key={cell.team} className={cell.pairings.length === 0 && !cell.missing ? "none" : undefined}>
                {cell.pairings.map((pair) => (
                  <Pair key={pair.id} pair={pair} />
                ))}
                {cell.missing ? <Missing pole={pole.id} mayPropose={mayPropose} /> : null}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

const Pair = ({ pair }: { pair: PairShown }) => {
  const look = pair.state !== "living" ? "pair pair--idea" : pair.silent ? "pair pair--silent" : "pair";
  return (
    <a className={look} href={`/binomes/${pair.id}`}>
      <b>
        {pair.administrator.givenName} · {pair.employee.givenName}
      </b>
      <span>
        <LastSeen pair={pair} />
      </span>
    </a>
  );
};

/** When the two last met, or that it is to come, in three words. */
export const LastSeen = ({ pair }: { pair: PairShown }) => {
  const t = useTexts();
  const { list } = t.pairings;
  if (pair.state !== "living") return <>{list.proposed}</>;
  if (pair.silent) return <>{list.silence(t.dates.short(pair.lastContactOn ?? pair.startedOn ?? ""))}</>;
  return <>{pair.lastContactOn ? list.met(t.dates.short(pair.lastContactOn)) : list.never}</>;
};

const Missing = ({ pole, mayPropose }: { pole: string; mayPropose: boolean }) => {
  const { list } = useTexts().pairings;
  const words = (
    <>
      <b>{list.missing}</b>
      <span>{list.toFind}</span>
    </>
  );
  return mayPropose ? (
    <a className="pair pair--missing" href={`/binomes/nouveau?pole=${pole}`}>
      {words}
    </a>
  ) : (
    <span className="pair pair--missing">{words}</span>
  );
};
