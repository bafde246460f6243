import { Camera, Plus } from "lucide-react";
import { Button, ButtonLink } from "../button";
import { Chip, Chips } from "../chips";
import { Check, Choices } from "../choices";
import { Dialog } from "../dialog";
import { Disclosure } from "../disclosure";
import { Field } from "../field";
import { FormErrors } from "../form-errors";
import { NoticeLine } from "../notice-line";
import { Pager } from "../pager";
import { Saved } from "../saved";
import { Section } from "../section";

/** What one answers with: buttons, chips, fields and their errors. */
export function FormSamples() {
  return (
    <div className="stack-l">
      <Section id="boutons" className="stack" title="Boutons">
        <div className="row">
          <Button variant="fill">Enregistrer</Button>
          <Button>Ajouter</Button>
          <Button variant="quiet">Annuler</Button>
          <Button variant="danger">Retirer la personne</Button>
          <Button icon={Camera}>Ajouter une photo</Button>
          <Button variant="icon" icon={Plus} label="Ajouter le point" />
          <ButtonLink href="#apercu">Aperçu</ButtonLink>
          <Button disabled>Clore la séance</Button>
          <Dialog id="retirer" opener="Clore le vote" href="#clore" title="Clore le vote ?" close="Fermer">
            <p>Le résultat sera inscrit au registre.</p>
          </Dialog>
        </div>
        <Chips>
          <Chip ask type="submit">
            vendredi 27 novembre
          </Chip>
          <Chip vegetable="carotte" type="button">
            Maraîchage
          </Chip>
          <Chip>Aujourd’hui</Chip>
          <Chip href="#a-moi" current>
            À moi
          </Chip>
          <Chip href="#tout">Tout</Chip>
        </Chips>
        <div className="row">
          <Saved>Enregistré à 19 h 42</Saved>
          <Saved state="kept">Gardé sur cet appareil, sera envoyé au retour du réseau</Saved>
        </div>
      </Section>
      <div className="stack">
        <NoticeLine kind="info" word="À savoir.">
          Le procès-verbal sera adopté au prochain conseil.
        </NoticeLine>
        <NoticeLine kind="warning" word="Attention.">
          La somme des voix dépasse les 7 votants.
        </NoticeLine>
        <NoticeLine kind="refusal" word="Refusé.">
          Odile porte déjà deux pouvoirs, le nombre permis par l’article 14.
        </NoticeLine>
        <NoticeLine kind="done" word="C’est fait.">
          La convocation est partie à 9 personnes.
        </NoticeLine>
      </div>
      <form className="form read" noValidate>
        <FormErrors
          title="Deux réponses sont à revoir"
          errors={[
            { field: "titre", text: "Titre : écrivez au moins trois mots" },
            { field: "le", text: "Jour : choisissez une date à venir" },
          ]}
        />
        <Field
          name="titre"
          label="Titre"
          must="obligatoire"
          error="Écrivez au moins trois mots"
          defaultValue="Tunnel"
        />
        <Field
          name="pourquoi"
          kind="textarea"
          label="Pourquoi"
          hint="Deux ou trois phrases suffisent."
          defaultValue="En mars et avril, nos plants manquent de place."
        />
        <div className="row">
          <Field name="le" kind="date" label="Jour" must="obligatoire" error="Choisissez une date à venir" />
          <Field name="heure" kind="time" label="Heure" defaultValue="19:30" />
          <Field name="duree" kind="number" label="Durée" unit="min" defaultValue={20} min={1} />
        </div>
        <Field name="pole" kind="select" label="Pôle" size="short" defaultValue="m">
          <option value="m">Maraîchage</option>
          <option value="i">Insertion</option>
        </Field>
        <Choices
          kind="radio"
          name="presence"
          label="Serez-vous là ?"
          look="wide"
          chosen={["oui"]}
          options={[
            { value: "oui", label: "Je serai là" },
            { value: "pouvoir", label: "Je donne mon pouvoir" },
            { value: "non", label: "Je ne viendrai pas" },
          ]}
        />
        <Choices
          kind="checkbox"
          name="presents"
          label="Présents"
          look="toggles"
          chosen={["c", "b"]}
          options={[
            { value: "c", label: "Claire Vasseur" },
            { value: "b", label: "Bernard Lhomme" },
            { value: "o", label: "Odile Gramont", disabled: true },
          ]}
        />
        <Choices
          kind="radio"
          name="lecture"
          label="Qui peut la lire ?"
          chosen={["conseil"]}
          options={[
            { value: "pole", label: "Le pôle" },
            { value: "conseil", label: "Le conseil", hint: "C’est le choix habituel." },
            { value: "assemblee", label: "L’assemblée", hint: "Elle pourra paraître au bilan." },
          ]}
        />
        <Check
          name="photo"
          label="Ma photo peut paraître au bilan"
          hint="Vous pourrez changer d’avis quand vous voulez."
        />
        <Field
          name="note"
          kind="textarea"
          ruled
          label="Qu’avez-vous fait ?"
          defaultValue="Semé les fèves sous le tunnel 2 avec Karim."
        />
        <Disclosure summary="C’est quoi, un pouvoir ?" open>
          <p>Un papier daté qui confie votre voix à un autre membre, pour une réunion.</p>
        </Disclosure>
        <Pager
          name="Pages"
          place="Page 2 sur 7"
          before={{ href: "#1", label: "Avant" }}
          after={{ href: "#3", label: "Après" }}
        />
      </form>
    </div>
  );
}
