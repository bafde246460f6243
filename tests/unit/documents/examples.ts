import type { DocumentInput, Minutes, Point, Resolution, Sheet, Sitting } from "../../../app/documents/inputs";

type Lang = Sheet["lang"];

export const sheet = (lang: Lang): Sheet => ({
  lang,
  association: {
    name: "Les Jardins du Terreau",
    about: "Association loi de 1901, 12 chemin des Fèves, 00000 Valfleury",
  },
  printedOn: lang === "fr" ? "27 novembre 2026" : "27 November 2026",
  address: "terreau.example/pv/2026-06",
  url: "https://terreau.example/pv/2026-06",
  head: { seq: 1842, hash: "7c1e90af42b811de5500aa93bb20f17c7c1e90af42b811de5500aa93bb20f17c" },
});

const sitting: Sitting = {
  body: "Conseil d’administration",
  ofBody: "du conseil d’administration",
  number: "2026-06",
  day: "jeudi 26 novembre 2026",
  place: "salle de l’Orangerie",
  opened: "19 h 34",
  closed: "21 h 24",
  chair: "Suzanne Okemba",
  secretary: "Bernard Lhomme",
};

const tunnel: Resolution = {
  number: "2026-31",
  text: "Le conseil achète le tunnel froid de Saint-Aubin, 3 400 € au plus, et confie son montage au pôle Maraîchage avant le 15 février 2027.",
  votes: { for: 6, against: 0, abstention: 1, takesNoPart: 0, cast: 6, deduced: true },
  outcome: "Adoptée",
  grounds: "à la majorité des suffrages exprimés (article 13 des statuts).",
};

const points: Point[] = [
  {
    number: "1",
    title: "Accueil et émargement",
    about: "19 h 34",
    entries: [{ text: "Chacun a signé la feuille. L’ordre du jour convient à tous." }],
  },
  {
    number: "2",
    title: "Rapports des pôles",
    about: "19 h 42",
    entries: [
      {
        text: "Les rapports étaient joints à la convocation. Trois questions sont posées :\n\n- le **puits** : qui surveille le niveau ?\n- les paniers du mercredi : *faut-il deux départs* ?\n- la serre ; la porte ferme mal.\n\n1. On répare la porte d’abord.\n2. On achète ensuite.",
      },
      { task: { who: "Nadia Ferhat", what: "relever le niveau du puits", when: "chaque lundi" } },
    ],
  },
  {
    number: "4",
    title: "Second tunnel froid d’occasion",
    about: "pôle Maraîchage, 20 h 08",
    entries: [
      {
        text: "Claire Vasseur compare trois offres. La moins chère est celle de Saint-Aubin ; le tunnel doit être démonté avant le 20 décembre. Le 1er lot se monte en deux jours, pour 3 400 € au plus, soit « une semaine de vente ».",
      },
      { resolution: tunnel },
      { task: { who: "Claire Vasseur", what: "appeler Saint-Aubin", when: "vendredi 27 novembre" } },
    ],
  },
];

export function minutes(lang: Lang): Minutes {
  return {
    ...sheet(lang),
    kind: "minutes",
    status: { step: "approved", on: "21 janvier 2027" },
    sitting,
    attendance: {
      present: [
        { name: "Claire Vasseur", mode: "room" },
        { name: "Bernard Lhomme", mode: "room" },
        { name: "Hélène Marchetti", mode: "video" },
        { name: "Nadia Ferhat", mode: "phone", until: "21 h 02" },
        { name: "Suzanne Okemba", mode: "room" },
        { name: "Amélie Rousset", mode: "room", from: "19 h 51" },
      ],
      advisory: [{ name: "Sophie Arnaud", mode: "room" }],
      proxies: [{ from: "Odile Gramont", to: "Hélène Marchetti", given: "24 novembre 2026" }],
      excused: ["Marc Tellier"],
      absent: ["Thierry Kervella"],
      unnoted: ["Odile Marchand"],
      byPost: [],
      guests: [{ name: "Karim Belkacem", as: "encadrant, voix consultative, point 4" }],
    },
    notice: "Envoyée le mardi 10 novembre 2026, soit 16 jours avant (article 11 des statuts).",
    quorum:
      "6 présents et 1 pouvoir, soit 7 voix sur 9 sièges pourvus au 26 novembre 2026. Il en faut 5 (article 12 des statuts) : le conseil peut délibérer.",
    points: [
      ...points,
      { number: "5", sealed: true },
      {
        number: "6",
        title: "Calendrier des réunions de 2027",
        about: "21 h 06",
        entries: [
          { text: "Les dates sont lues une à une." },
          {
            resolution: {
              number: "2026-32",
              text: "Le conseil se réunit les 21 janvier, 25 mars, 20 mai, 1er juillet, 16 septembre et 25 novembre 2027, à 19 h 30.",
              votes: { for: 5, against: 1, abstention: 0, blank: 1, null: 0, takesNoPart: 0, cast: 6, secret: true },
              outcome: "Adoptée",
              grounds: "à la majorité des suffrages exprimés (article 13 des statuts).",
            },
          },
        ],
      },
    ],
    corrections: [
      { on: "2 décembre 2026", by: "Hélène Marchetti", text: "au point 4, lire « deux jours » et non « dix jours »." },
    ],
    closing: "L’ordre du jour est épuisé. Prochain conseil : jeudi 21 janvier 2027 à 19 h 30.",
  };
}

const agenda = [
  { number: "1", title: "Accueil et émargement", aim: "information", at: "19 h 30", minutes: 5 },
  {
    number: "2",
    title: "Rapports des sept pôles",
    about: "lus avant la séance",
    aim: "discussion",
    at: "19 h 35",
    minutes: 25,
  },
  {
    number: "3",
    title: "Second tunnel froid d’occasion",
    about: "pôle Maraîchage, Claire Vasseur",
    aim: "décision",
    at: "20 h",
    minutes: 20,
  },
  { number: "4", title: "Questions diverses", aim: "discussion", at: "20 h 20", minutes: 10 },
];

export function examples(lang: Lang): DocumentInput[] {
  const common = sheet(lang);
  const when = "jeudi 26 novembre 2026 à 19 h 30";
  const place = "salle de l’Orangerie, 3 rue du Lavoir, Valfleury";
  const body = "Conseil d’administration";
  const resolution = tunnel;
  return [
    minutes(lang),
    {
      ...common,
      kind: "sealedAnnex",
      status: { step: "draft" },
      sitting,
      readers: "les membres du conseil en exercice le 26 novembre 2026",
      present: [
        { name: "Claire Vasseur", mode: "room" },
        { name: "Suzanne Okemba", mode: "video" },
      ],
      left: ["Karim Belkacem"],
      points: [
        {
          number: "5",
          title: "Situation d’un bail",
          about: "20 h 48",
          entries: [{ text: "Le bailleur propose un autre terme. **Rien n’est signé.**" }, { resolution }],
        },
      ],
    },
    {
      ...common,
      kind: "extract",
      status: { step: "signed", on: "27 novembre 2026" },
      sitting,
      attendance: "6 présents, 1 représenté, 2 absents, sur 9 sièges pourvus.",
      quorum: minutes(lang).quorum,
      point: { number: "4", title: "Second tunnel froid d’occasion" },
      resolution,
      certifiedBy: [
        { role: "Présidence de séance", name: "Suzanne Okemba" },
        { role: "Secrétariat de séance", name: "Bernard Lhomme" },
      ],
    },
    {
      ...common,
      kind: "signIn",
      body,
      when,
      place,
      rows: [
        "Claire Vasseur",
        "Bernard Lhomme",
        "Hélène Marchetti",
        "Nadia Ferhat",
        "Suzanne Okemba",
        "Amélie Rousset",
        "Odile Gramont",
        "Marc Tellier",
        "Thierry Kervella",
      ].map((name, at) => ({
        name,
        seat: at === 7 ? "suppléant de l’Union des maraîchers du canton" : "titulaire",
        college: at % 3 === 0 ? "adhérents" : "bénévoles",
        ...(name === "Odile Gramont" ? { proxy: "Hélène Marchetti" } : {}),
        ...(at === 2 ? { mode: "video" as const } : {}),
      })),
      spare: 3,
    },
    {
      ...common,
      kind: "decisionRecord",
      sitting,
      attendance: "6 présents, 1 pouvoir, 1 excusé, 1 présence non notée.",
      quorum: "7 voix sur 9, quorum atteint (article 12).",
      decisions: [
        {
          number: "2026-31",
          text: "Acheter le tunnel froid de Saint-Aubin, 3 400 € au plus.",
          outcome: "Adoptée",
          votes: "6 pour, 1 abstention",
          task: { who: "pôle Maraîchage", what: "monter le tunnel", when: "avant le 15 février 2027" },
        },
        {
          number: "2026-32",
          text: "Fixer les six réunions de 2027.",
          outcome: "Adoptée",
          votes: "5 pour, 1 contre, 1 blanc",
        },
      ],
      tasks: [
        { who: "Claire Vasseur", what: "appeler Saint-Aubin", when: "27 novembre 2026" },
        { who: "Nadia Ferhat", what: "relever le niveau du puits", when: "30 novembre 2026" },
      ],
    },
    {
      ...common,
      kind: "proxyForm",
      body,
      when,
      place,
      from: "Odile Gramont",
      rules: [
        "Une personne présente porte deux pouvoirs au plus (article 12 des statuts).",
        "Un pouvoir en blanc n’est pas reçu (règlement intérieur, article 4).",
      ],
      giveBackTo: "Bernard Lhomme, 12 chemin des Fèves, ou par téléphone au 00 00 00 00 00.",
    },
    {
      ...common,
      kind: "notice",
      reached: true,
      invites: false,
      body,
      to: "Amélie Rousset",
      when,
      place,
      intro: "Bonjour,\n\nLe conseil se réunit **jeudi 26 novembre**. Une soupe attend chacun dès 19 h.",
      agenda,
      endsAt: "20 h 30",
      rules: [
        "Cinq voix sur neuf sont nécessaires (article 12 des statuts).",
        "Chacun peut donner un pouvoir, pour cette réunion seulement (article 12).",
      ],
      answer:
        "Scannez le code pour dire si vous venez ou pour donner votre pouvoir. Sans téléphone : 00 00 00 00 00, ou le coupon remis à Bernard Lhomme.",
      enclosed: ["Dossier du conseil", "Formulaire de pouvoir"],
      signedBy: [{ role: "Pour le conseil", name: "Hélène Marchetti" }],
    },
    {
      ...common,
      kind: "invitation",
      name: "Amélie",
      code: "MELO-7Q4K",
      validUntil: "3 décembre 2026",
      from: "Hélène Marchetti",
      help: "Une question ? Appelez le 00 00 00 00 00.",
    },
    {
      ...common,
      kind: "seatDraw",
      ofBody: "du conseil",
      drawnOn: "12 juin 2026",
      undone: false,
      draw: "first",
      seed: "424242",
      parts: [
        {
          day: "12 juin 2027",
          lots: [{ seat: "Siège 3", organisation: "Réseau des cœurs", number: "3", lot: "0a1b2c3d4e5f6071" }],
        },
        { day: "12 juin 2028", lots: [] },
      ],
    },
    {
      ...common,
      kind: "dutiesAnnex",
      name: "Projet 1",
      startsOn: "1er décembre 2026",
      decision: "",
      poles: [
        {
          name: "Finances",
          leads: "Marc Tellier",
          duties: [
            {
              name: "Signer à la banque",
              does: "Payer, déposer, parler avec la banque.",
              who: "Marc Tellier",
              often: "chaque semaine",
              legal: true,
            },
            {
              name: "Tenir les comptes",
              does: "Classer les pièces.",
              who: "",
              often: "chaque mois",
              legal: false,
            },
          ],
        },
        { name: "Bâtiments", leads: "", duties: [] },
      ],
      onPeople: [
        {
          name: "Représenter l’association",
          does: "Parler et agir en son nom.",
          who: "Suzanne Okemba",
          often: "quand il le faut",
          legal: true,
        },
      ],
      nowhere: ["Apaiser les désaccords"],
    },
    {
      ...common,
      kind: "filingList",
      court: false,
      under: "Projet",
      seat: "12 chemin des Fèves, 00000 Valfleury",
      before: "17 décembre 2026",
      changes: [{ label: "Départ", text: "Josiane Lebrun, membre du conseil", day: "17 septembre 2026" }],
      people: [
        {
          name: "Suzanne Okemba",
          charges: ["membre du conseil", "habilitation « Représenter »"],
          grounds: ["élection du 12 décembre 2025", "décision 2026-4"],
        },
        { name: "Marc Tellier", charges: ["responsable du pôle Finances"], grounds: ["depuis le 2 mars 2026"] },
      ],
      filer: "Suzanne Okemba",
    },
    {
      ...common,
      kind: "filingData",
      under: "Projet",
      people: [
        {
          name: "Suzanne Okemba",
          charges: ["membre du conseil"],
          occupation: "Infirmière",
          home: "3 rue des Écoles, 00000 Valfleury",
          nationality: "française",
        },
        { name: "Marc Tellier", charges: ["membre du conseil"], occupation: "", home: "", nationality: "" },
      ],
    },
    {
      ...common,
      kind: "boardBook",
      body,
      when,
      place,
      agenda,
      followUps: [
        { what: "Demander trois devis pour le forage", pole: "Bâtiments", due: "4 décembre 2026", state: "en cours" },
        {
          what: "Prévenir les adhérents du nouveau marché",
          pole: "Vie associative",
          due: "15 novembre 2026",
          state: "faite",
        },
      ],
      reports: [
        {
          pole: "Maraîchage",
          leads: ["Claire Vasseur"],
          text: "Les poireaux sont sauvés. **Deux** rangs de mâche sont semés.\n\n- 44 marchés tenus\n- 3 visites d’école",
          figures: [
            { value: "44", label: "marchés tenus", source: "calendrier du pôle Vente" },
            { value: "212", label: "paniers par semaine", before: "198" },
          ],
        },
        { pole: "Bâtiments", leads: ["Marc Tellier", "Bernard Lhomme"], text: "", figures: [] },
      ],
      proposals: [
        {
          number: "P-12",
          title: "Acheter un second tunnel froid",
          by: "pôle Maraîchage",
          text: "Le tunnel actuel est plein dès mars.",
          resolution: "Le conseil achète le tunnel de Saint-Aubin, 3 400 € au plus.",
          cost: "3 400 €",
          opinions: [{ name: "Nadia Ferhat", text: "favorable, si le montage se fait en février." }],
        },
      ],
    },
    {
      ...common,
      kind: "activityReport",
      year: "2026",
      intro: "Une année sèche, une équipe neuve, et *deux marchés de plus*.",
      figures: [
        { value: "12 480", label: "paniers livrés", before: "11 902", source: "carnet des tournées" },
        { value: "31", label: "personnes accompagnées", before: "28", source: "rapport social" },
        { value: "44", label: "marchés tenus", source: "calendrier du pôle Vente" },
        { value: "7", label: "pôles au travail", source: "registre des pôles" },
      ],
      scenes: [
        {
          title: "Le tunnel qui a sauvé les salades",
          by: "Karim et Léa, maraîchère",
          text: "En mai il a gelé deux fois. Le voile était posé *la veille*.",
          figures: [{ value: "0", label: "rang perdu", before: "6", source: "cahier de culture" }],
          photos: [],
        },
        {
          title: "Des paniers jusqu’au bout de la vallée",
          by: "Nadia",
          text: "Trois dépôts ont ouvert :\n\n- la gare ;\n- l’école ;\n- la pharmacie.",
          figures: [],
          photos: [
            {
              bytes: png,
              format: "png",
              alt: "Trois cageots de salades devant la gare",
              caption: "Le dépôt de la gare, en juin.",
            },
          ],
        },
      ],
      promises: [
        { text: "Ouvrir un dépôt à la gare", state: "kept", why: "ouvert le 3 mars" },
        { text: "Creuser un second puits", state: "underway", why: "l’étude du sous-sol est rendue" },
        { text: "Acheter une camionnette", state: "dropped", why: "le prêt de la commune suffit" },
      ],
      thanks: [
        { to: "L’équipe des paniers", text: "pour 44 marchés sous tous les temps." },
        { to: "La commune de Valfleury", text: "" },
      ],
    },
  ];
}

const png = new Uint8Array(
  Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAABgAAAAOCAMAAAACJixMAAAAA1BMVEU8ax+BCp63AAAACXBIWXMAAAPoAAAD6AG1e1JrAAAADUlEQVQYlWNgGAW0AwABXgAB5JGZUQAAAABJRU5ErkJggg==",
    "base64",
  ),
);
