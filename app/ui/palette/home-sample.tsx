import { ActLink, Button, ButtonLink } from "../button";
import { Furrow } from "../furrow";
import { TodoItem, TodoList } from "../list";
import { NextThing } from "../next-thing";
import { YearRuler } from "../ruler";
import { Section } from "../section";
import { Seeds } from "../seeds";
import { Status } from "../status";
import { TableSeats } from "../table-seats";
import { PoleTag } from "../tag";
import { year } from "./year-sample";

/** The home page as a whole: the hardest composition of the motifs. */
export function HomeSample() {
  return (
    <>
      <NextThing
        kicker="Prochaine réunion"
        title="Conseil d’administration"
        day={{ weekday: "jeudi", number: "26", rest: "novembre, 19 h 30" }}
        actions={
          <>
            <p className="strong">Serez-vous là ?</p>
            <Button variant="fill">Je serai là</Button>
            <Button>Donner mon pouvoir</Button>
            <Button variant="quiet">Je ne viendrai pas</Button>
          </>
        }
      >
        <p className="soft">
          Salle de l’Orangerie, fin prévue à 21 h 20.
          <br />
          <a href="#ordre">8 points à l’ordre du jour</a>, dont 4 décisions.
        </p>
        <TableSeats
          seats={["here", "here", "here", "here", "proxy", "unanswered", "unanswered", "unanswered", "unanswered"]}
          sentence={
            <>
              <b>4 présences et 1 pouvoir sur 9</b> : le quorum serait atteint. <a href="#article-12">Article 12</a>
            </>
          }
        />
      </NextThing>
      <div className="cols">
        <Section id="attend" title="Ce qui vous attend">
          <TodoList>
            <TodoItem
              what="Relire le rapport du pôle avant le conseil"
              meta={
                <>
                  <PoleTag vegetable="carotte" name="Maraîchage" />
                  <span>
                    Déjà rempli avec <a href="#actions">7 actions</a>, à envoyer mardi
                  </span>
                </>
              }
              action={<ButtonLink href="#rapport">Relire</ButtonLink>}
            />
            <TodoItem
              what="Rappeler la mairie pour le forage"
              href="#action"
              meta={
                <>
                  <Status kind="late">Date passée de 4 jours</Status>
                  <span>prévu mercredi 18 novembre</span>
                </>
              }
              action={<Button>C’est fait</Button>}
            />
            <TodoItem
              what="« Acheter un second tunnel froid d’occasion »"
              meta={
                <>
                  <PoleTag vegetable="carotte" name="Maraîchage" />
                  <span>5 avis déjà donnés sur 9</span>
                </>
              }
              action={<ButtonLink href="#avis">Donner mon avis</ButtonLink>}
            />
            <TodoItem
              what="Prendre des nouvelles de Karim"
              meta={<span>Votre binôme, dernier échange le 14 octobre</span>}
              action={<ButtonLink href="#echange">Noter un échange</ButtonLink>}
            />
          </TodoList>
        </Section>
        <Section id="vos-poles" title="Vos pôles">
          <div className="mypole">
            <PoleTag vegetable="carotte" name="Maraîchage" href="#maraichage" />
            <p>Vous en êtes responsable.</p>
            <Seeds counts={{ grown: 4, sprouting: 2, sow: 1 }} words="4 finis sur 7" href="#chantiers" />
          </div>
          <div className="mypole">
            <PoleTag vegetable="sauge" name="Bâtiments" href="#batiments" />
            <p>Vous y participez, avec Thierry.</p>
            <Seeds counts={{ grown: 1, sprouting: 1, sow: 2 }} words="1 fini sur 4" href="#chantiers" />
          </div>
          <p className="fresh">
            <b>Depuis jeudi :</b> <a href="#actions">3 actions notées</a>, <a href="#avis">1 avis</a>,{" "}
            <a href="#mercis">1 merci</a> adressé à l’équipe des paniers.
          </p>
        </Section>
      </div>
      <Furrow />
      <Section
        id="annee"
        title="L’année en douze planches"
        action={<ActLink href="#calendrier">Voir le calendrier</ActLink>}
      >
        <YearRuler name="L’année 2026, mois par mois" months={year} />
      </Section>
    </>
  );
}
