import { useTexts } from "../../texts/texts";
import { Status } from "../../ui/status";
import { PoleTag } from "../../ui/tag";
import type { MapLink, Wanting } from "./map";

/** The same map read as a list: each pole with its people, what it wants for, and the poles it works with. */
export const MapList = ({ poles, links, open }: { poles: Wanting[]; links: MapLink[]; open: boolean }) => {
  const t = useTexts();
  const { map: words, pole: poleWords } = t.poles;
  const nameOf = (id: string) => t.typeset(poles.find((one) => one.id === id)?.name ?? "");
  return (
    <ul className="plan-list">
      {poles.map((pole) => (
        <li key={pole.id}>
          <div>
            <PoleTag vegetable={pole.vegetable} name={t.typeset(pole.name)} href={`/poles/${pole.slug}`} />
          </div>
          <p>
            {pole.people.length === 0
              ? words.nobody
              : t.counting.and(
                  pole.people.map((one) => `${one.name} (${one.lead ? t.words.lead.one : poleWords.kind[one.kind]})`),
                )}
          </p>
          {open && pole.wants.length > 0 ? (
            <p className="meta">
              {pole.wants.map((want) => (
                <Status key={want} kind="late">
                  {words.wants[want]}
                </Status>
              ))}
            </p>
          ) : null}
          {links
            .filter((one) => one.a === pole.id || one.b === pole.id)
            .map((one) => (
              <p key={`${one.a} ${one.b}`} className="soft">
                {words.with(nameOf(one.a === pole.id ? one.b : one.a), one.pairings, one.actions)}
              </p>
            ))}
        </li>
      ))}
    </ul>
  );
};
