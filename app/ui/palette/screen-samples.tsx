import { ArrowDown, ArrowUp, Camera, Plus } from "lucide-react";
import { Button, ButtonLink } from "../button";
import { Drawing } from "../drawing";
import { Empty } from "../empty";
import { Facts, PickCard, PickList } from "../list";
import { Monogram } from "../monogram";
import { NextThing } from "../next-thing";
import { Titles } from "../page";
import { Section } from "../section";
import { SeedRow, Seeds } from "../seeds";
import { Status } from "../status";
import { PoleStake, PoleTag } from "../tag";
import { VoteShape } from "../vote-shape";

/** Pieces of whole screens: poles in the bed, agenda, minutes, scene on a phone. */
export function ScreenSamples() {
  return (
    <div className="stack-l">
      <div className="split">
        <Titles
          title="Sept pôles, neuf personnes"
          lead="Chaque pôle tient un thème, le fait vivre et en rend compte au conseil."
        />
        <NextThing
          id="rapports"
          bar
          kicker="Avant mardi 24 novembre"
          title="Deux rapports de pôle sont attendus"
          actions={<Button variant="fill">Écrire à Marc et Thierry</Button>}
        />
      </div>
      <ul className="plot">
        <li>
          <PoleStake vegetable="carotte" name="Maraîchage" remit="Nourrir 240 foyers sans abîmer la terre." href="#m" />
          <div className="soil">
            <Seeds counts={{ grown: 4, sprouting: 2, sow: 1 }} words="4 sur 7 chantiers" href="#c" />
            <p className="strong">Claire Vasseur</p>
            <p className="soft">Rapport à relire</p>
          </div>
        </li>
        <li>
          <PoleStake
            vegetable="bourrache"
            name="Insertion"
            remit="Faire du jardin un tremplin, pas une salle d’attente."
            href="#i"
          />
          <div className="soil">
            <Seeds counts={{ grown: 3, sprouting: 2, sow: 2 }} words="3 sur 7 chantiers" href="#c" />
            <p className="strong">Nadia Ferhat</p>
            <p>
              <Status kind="ok">Rapport reçu</Status>
            </p>
          </div>
        </li>
        <li>
          <PoleStake
            vegetable="potiron"
            name="Vie associative"
            remit="Se retrouver, accueillir, dire merci."
            href="#v"
          />
          <div className="soil">
            <Seeds counts={{ grown: 2, sprouting: 2, sow: 1 }} words="2 sur 5 chantiers" href="#c" />
            <p className="strong">Marc Tellier</p>
            <p>
              <Status kind="late">Pas encore de rapport</Status>
            </p>
          </div>
        </li>
        <li>
          <div className="hole">
            <Drawing name="seed" />
            <h2>Un emplacement libre</h2>
            <p>Un thème sans personne ? Proposez-le au conseil.</p>
          </div>
          <div className="soil">
            <ButtonLink href="#proposer">Proposer un pôle</ButtonLink>
          </div>
        </li>
      </ul>
      <div className="prep">
        <Section id="ce-qui-attend" title="Ce qui attend">
          <PickList>
            <PickCard
              what="Tarif solidaire pour 12 paniers"
              meta={
                <>
                  <PoleTag vegetable="tomate" name="Paniers" />
                  <span>6 avis, tous favorables</span>
                </>
              }
              action={<Button variant="icon" icon={Plus} label="Ajouter : Tarif solidaire pour 12 paniers" />}
            />
          </PickList>
          <Facts
            facts={[
              { label: "Coût", value: "3 400 € au plus" },
              { label: "Surface", value: "180 m²" },
            ]}
          />
        </Section>
        <Section id="ordre" title="L’ordre du jour">
          <ol className="agenda">
            <li>
              <span className="at num">20 h 00</span>
              <div className="pt">
                <p className="what">
                  <span className="no">4</span> Second tunnel froid d’occasion
                </p>
                <div className="meta">
                  <PoleTag vegetable="carotte" name="Maraîchage" />
                  <span>Décision</span>
                </div>
              </div>
              <label className="min" htmlFor="min-4">
                <span className="vh">Minutes, point 4</span>
                <input className="field num" id="min-4" name="min" inputMode="numeric" defaultValue="20" />
                <span>min</span>
              </label>
              <span className="mv">
                <Button variant="quiet-icon" icon={ArrowUp} label="Monter le point 4" />
                <Button variant="quiet-icon" icon={ArrowDown} label="Descendre le point 4" />
              </span>
            </li>
            <li className="end">
              <span className="at num">21 h 20</span>
              <p className="pt">
                <b className="ok">Fin prévue à 21 h 20</b>, dix minutes avant l’heure annoncée.
              </p>
              <Button icon={Plus}>Ajouter un point</Button>
            </li>
          </ol>
        </Section>
      </div>
      <section className="book" aria-label="Notes">
        <div className="line">
          <span className="at num">20 h 09</span>
          <p>Claire présente la comparaison des trois tunnels.</p>
        </div>
        <div className="line dec">
          <span className="at num">20 h 18</span>
          <fieldset>
            <legend>Décision</legend>
            <div className="vote">
              <label htmlFor="v-pour">
                <VoteShape side="for" />
                Pour
                <input className="field num" id="v-pour" defaultValue="6" />
              </label>
              <label htmlFor="v-contre">
                <VoteShape side="against" />
                Contre
                <input className="field num" id="v-contre" defaultValue="0" />
              </label>
              <label htmlFor="v-abst">
                <VoteShape side="abstain" />
                Abstention
                <input className="field num" id="v-abst" defaultValue="1" />
              </label>
            </div>
            <div className="row">
              <p className="sum">
                <b className="ok">Adoptée</b> à la majorité des suffrages exprimés, 6 sur 6.{" "}
                <a href="#13">Article 13</a>
              </p>
              <Button variant="fill">Noter la décision</Button>
            </div>
          </fieldset>
        </div>
        <div className="line fresh-line">
          <span className="at num">20 h 21</span>
          <p>Claire, appeler Saint-Aubin, vendredi</p>
        </div>
        <div className="slash">
          <Button>
            Décision <kbd>/d</kbd>
          </Button>
          <Button>
            Action <kbd>/a</kbd>
          </Button>
        </div>
      </section>
      <div className="halves">
        <section className="next tally">
          <p className="fig">
            <b>4</b> sur 6
          </p>
          <div className="rowseeds" aria-hidden="true">
            <SeedRow counts={{ grown: 4, sprouting: 1, givenUp: 1 }} />
          </div>
          <p className="soft">4 tenues, 1 en cours, 1 abandonnée.</p>
        </section>
        <ul className="who">
          <li>
            <Monogram initials="CV" />
            <span>
              <b>Claire Vasseur</b>
              <br />
              responsable, jusqu’en mai 2028
            </span>
          </li>
          <li>
            <Monogram initials="KB" />
            <span>
              <b>Karim Belkacem</b>
              <br />
              encadrant, en binôme avec Claire
            </span>
          </li>
        </ul>
      </div>
      <Empty
        drawing="crate"
        title="Pas encore de photo cette saison"
        action={
          <ButtonLink href="#photo" icon={Camera}>
            Ajouter une photo
          </ButtonLink>
        }
      >
        Une photo de terrain vaut dix lignes de rapport.
      </Empty>
    </div>
  );
}
