import { Button } from "../button";
import { Drawing, type DrawingName } from "../drawing";
import { NextThing } from "../next-thing";
import { Opinions, Outcome } from "../opinions";
import { Portrait } from "../portrait";
import { Qr } from "../qr";
import { Section } from "../section";
import { Seed, Seeds } from "../seeds";
import { Stem } from "../stem";
import { type SeatState, TableSeats } from "../table-seats";
import { PoleMark, PoleTag } from "../tag";
import { vegetables } from "../vegetable";
import { VoteShape } from "../vote-shape";

const drawings: { name: DrawingName; word: string }[] = [
  { name: "seed", word: "graine" },
  { name: "sprout", word: "pousse" },
  { name: "crate", word: "cagette" },
  { name: "hands", word: "mains" },
  { name: "wheelbarrow", word: "brouette" },
  { name: "table", word: "table" },
];
const people = [
  "amelie",
  "bernard",
  "claire",
  "gerard",
  "helene",
  "karim",
  "lucie",
  "marc",
  "nadia",
  "odile",
  "remi",
  "yvette",
];
const around = (count: number): SeatState[] =>
  Array.from({ length: count }, (_, seat) =>
    seat < count / 2 ? "here" : seat % 5 === 0 ? "proxy" : seat % 3 === 0 ? "absent" : "unanswered",
  );

/** Labels, seeds, shapes, places, stem, drawings, faces. */
export function MotifSamples() {
  return (
    <div className="stack-l">
      <Section id="legumes" className="stack" title="Huit légumes : couleur, icône et marqueur">
        <p className="row">
          {vegetables.map((name) => (
            <PoleTag key={name} vegetable={name} name={`Pôle ${name}`} />
          ))}
          <PoleTag vegetable="potiron" name="Pôle fermé" closed />
        </p>
        <p className="row">
          {vegetables.map((name) => (
            <span key={name}>
              <PoleMark vegetable={name} /> {name}
            </span>
          ))}
        </p>
      </Section>
      <div className="halves">
        <Section id="graines" title="Les graines">
          <p className="row">
            <Seed state="grown" /> fait <Seed state="sprouting" /> en cours <Seed state="sow" /> à semer{" "}
            <Seed state="givenUp" /> abandonné
          </p>
          <Seeds counts={{ grown: 30, sprouting: 9, sow: 12, givenUp: 2 }} words="30 finis sur 53" href="#liste" />
        </Section>
        <Section id="formes" title="Trois formes">
          <p className="row">
            <span className="ok">
              <VoteShape side="for" />
            </span>{" "}
            pour{" "}
            <span className="late">
              <VoteShape side="against" />
            </span>{" "}
            contre <VoteShape side="abstain" /> abstention
          </p>
          <Opinions
            lines={[
              { side: "for", count: 6, words: "6 favorables" },
              { side: "abstain", count: 2, words: "2 avec réserve" },
              { side: "against", count: 0, words: "0 opposé" },
            ]}
          />
        </Section>
      </div>
      <Section id="places" title="Des places, de 1 à 40">
        <div className="three">
          {[1, 3, 5, 9, 12, 15, 24, 40].map((count) => (
            <TableSeats
              key={count}
              seats={around(count)}
              sentence={count === 1 ? "Une place." : `${count} places autour de la table.`}
            />
          ))}
        </div>
      </Section>
      <div className="halves">
        <Section id="fil" title="Le fil, de l’idée à l’assemblée">
          <Stem
            nodes={[
              {
                id: "a",
                state: "grown",
                what: "Action : compter les plants perdus",
                href: "#a",
                note: "14 avril, Karim",
              },
              { id: "b", state: "grown", what: "Cette proposition", note: "8 octobre, 8 avis" },
              {
                id: "c",
                state: "sprouting",
                what: "",
                here: (
                  <NextThing
                    id="etape"
                    kicker="Étape 3 sur 5, huit minutes"
                    title="Vos droits, et qui signe quoi"
                    actions={
                      <Button variant="fill" wide>
                        Continuer
                      </Button>
                    }
                  />
                ),
              },
              { id: "d", state: "sow", what: "Montage du tunnel", href: "#d", note: "avant le 15 février 2027" },
              { id: "e", state: "sow", what: "Compte rendu à l’assemblée", note: "décembre 2027" },
            ]}
          />
        </Section>
        <div className="stack-l">
          <Outcome result="adopted" verdict="Adoptée">
            <p>
              <b>Jeudi 26 novembre 2026</b> : 6 pour, 0 contre, 1 abstention. La majorité des suffrages exprimés
              suffisait (<a href="#article-13">article 13</a>).
            </p>
          </Outcome>
          <Outcome result="rejected" verdict="Rejetée">
            <p>3 pour, 5 contre, 1 abstention.</p>
          </Outcome>
          <Outcome result="tied" verdict="Partage des voix">
            <p>4 pour, 4 contre. La voix de la présidente de séance départage (article 13).</p>
          </Outcome>
          <p className="row">
            <Qr text="https://terreau.example/r/FEVES" label="QR code de terreau.example/r/FEVES" />
            <b>terreau.example/r/FEVES</b>
          </p>
        </div>
      </div>
      <Section id="dessins" className="stack" title="Six dessins, et des visages qui ne sont personne">
        <ul className="three">
          {drawings.map((drawing) => (
            <li key={drawing.name}>
              <Drawing name={drawing.name} />
              {drawing.word}
            </li>
          ))}
        </ul>
        <p className="row">
          {people.map((seed) => (
            <Portrait key={seed} seed={seed} big />
          ))}
          <Portrait seed="petit" />
        </p>
      </Section>
    </div>
  );
}
