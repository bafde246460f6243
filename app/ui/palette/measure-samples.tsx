import { BarChart } from "../bar-chart";
import { ActLink } from "../button";
import { DataTable } from "../data-table";
import { EveningRuler } from "../evening";
import { Figure } from "../figure";
import { LaneChart, LaneRow } from "../lanes";
import { Section } from "../section";
import { comingYear } from "./year-sample";

const hours = [
  { minute: 0, label: "19 h 30" },
  { minute: 30, label: "20 h", half: true },
  { minute: 60, label: "20 h 30" },
  { minute: 90, label: "21 h", half: true },
  { minute: 120, label: "21 h 30" },
];

/** What measures: figures, bars, tables, the evening, the mandates. */
export function MeasureSamples() {
  return (
    <div className="stack-l">
      <div className="figures">
        <Figure value="238" label="foyers servis" note="221 l’an dernier" href="#foyers" />
        <Figure value="92" unit="%" label="de paniers pris" href="#paniers" />
        <Figure value="3 400" unit="€" label="donnés par la mairie" note="fourni par Marc, 3 novembre" />
      </div>
      <Section id="soiree" className="stack" title="La soirée, dix minutes par planche">
        <EveningRuler
          sentence="Douze planches de dix minutes, de 19 h 30 à 21 h 30. Fin prévue à 21 h 20."
          planned={120}
          hours={hours}
          blocks={[
            { id: "1", label: "1", minutes: 5 },
            { id: "2", label: "2", minutes: 5, decides: true },
            { id: "3", label: "3", minutes: 20 },
            { id: "4", label: "4", minutes: 20, vegetable: "carotte", decides: true },
            { id: "5", label: "5", minutes: 15, vegetable: "sauge", decides: true },
            { id: "6", label: "6", minutes: 25, vegetable: "potiron" },
            { id: "7", label: "7", minutes: 10, decides: true },
            { id: "8", label: "8", minutes: 10 },
          ]}
        />
        <EveningRuler
          sentence="Les points dépassent de vingt minutes l’heure annoncée."
          planned={120}
          hours={[...hours.slice(0, 4), { minute: 140, label: "21 h 50" }]}
          blocks={[
            { id: "1", label: "1", minutes: 30 },
            { id: "2", label: "2", minutes: 70, vegetable: "bourrache", decides: true },
            { id: "3", label: "3", minutes: 40, vegetable: "tomate" },
          ]}
        />
      </Section>
      <Section
        id="mandats"
        title="Les douze mois qui viennent"
        action={<ActLink href="#tableau">Voir en tableau</ActLink>}
      >
        <LaneChart months={comingYear}>
          <LaneRow
            title="Représenter"
            note="devant la loi et la justice"
            lanes={[
              { id: "a", from: 0, to: 7, who: "Suzanne Okemba", href: "#s", end: "fin le 31 mai" },
              { id: "b", from: 2, to: 12, who: "Hélène Marchetti", href: "#h" },
            ]}
          />
          <LaneRow
            title="Banque"
            note="comptes et paiements"
            lanes={[{ id: "c", from: 0, to: 12, who: "Marc Tellier", href: "#m", alone: ", seule personne" }]}
          />
          <LaneRow
            title="Employeur"
            note="embauches, paie, discipline"
            lanes={[
              {
                id: "d",
                from: 0,
                to: 7,
                who: "Suzanne Okemba",
                href: "#s",
                alone: ", seule personne",
                end: "fin le 31 mai",
              },
              { id: "e", from: 0, to: 1, who: "Claire Vasseur", href: "#c", end: "fin le 30 novembre" },
              { id: "f", from: 3, to: 11, who: "Bernard Lhomme", href: "#b", end: "fin le 30 septembre" },
            ]}
          />
          <LaneRow
            title="Déclarer"
            note="changements au greffe"
            lanes={[]}
            none={
              <>
                <b>Personne.</b> À défaut, le conseil agit ensemble.
              </>
            }
          />
        </LaneChart>
      </Section>
      <Section id="barres" title="Actions notées par pôle">
        <BarChart
          id="actions"
          twin={{
            open: "Voir en tableau",
            caption: "Actions notées par pôle en 2026",
            what: "Pôle",
            value: "Actions",
            csv: <ActLink href="#csv">Télécharger (CSV)</ActLink>,
          }}
          bars={[
            { id: "1", what: "Maraîchage", value: 41, written: "41", vegetable: "carotte", href: "#1" },
            { id: "2", what: "Insertion", value: 28, written: "28", vegetable: "bourrache", href: "#2" },
            { id: "3", what: "Paniers, prévu", value: 17, written: "17", vegetable: "tomate", hatched: true },
            { id: "4", what: "Finances", value: 2, written: "2", vegetable: "poireau" },
          ]}
        />
      </Section>
      <DataTable
        id="votes"
        caption="Décisions du 26 novembre"
        columns={[
          { key: "no", label: "Résolution" },
          { key: "what", label: "Objet" },
          { key: "for", label: "Pour", number: true },
          { key: "against", label: "Contre", number: true },
          { key: "when", label: "Effet" },
        ]}
        rows={[
          {
            id: "31",
            cells: {
              no: <a href="#31">2026-31</a>,
              what: "Acheter un second tunnel froid",
              for: "6",
              against: "0",
              when: "avant le 15 février",
            },
          },
          {
            id: "32",
            cells: {
              no: <a href="#32">2026-32</a>,
              what: "Calendrier des réunions 2027",
              for: "7",
              against: "0",
              when: "tout de suite",
            },
          },
        ]}
        total={{ id: "t", cells: { no: "2 résolutions", what: "", for: "13", against: "0", when: "" } }}
      />
    </div>
  );
}
