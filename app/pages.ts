/**
 * Table of contents: every address of the app, the module that serves it, who may open it, and with what the route
 * matrix tries it. French addresses. The policy opens the door; what is seen inside is decided by queries and rights.
 *
 * public: anyone · setup: only while no association exists · link: a signed link or a person · person: signed in ·
 * governing: administrators, leads, coordinator, keepers · keeper: keepers · demo: the example garden only ·
 * development: never in production
 */
export type Policy = "public" | "setup" | "link" | "person" | "governing" | "keeper" | "demo" | "development";

/** What stands for a parameter in the route matrix: a kind of record of the example garden. */
export type Example =
  | "person"
  | "pole"
  | "dutyDraft"
  | "seat"
  | "seatDraw"
  | "group"
  | "pairing"
  | "action"
  | "proposal"
  | "decision"
  | "meeting"
  | "sitting"
  | "minutes"
  | "body"
  | "guide"
  | "page"
  | "welcome"
  | "report"
  | "file"
  | "token"
  | "liveToken"
  | "document"
  | "scene"
  | "import"
  | "importKind"
  | "contact"
  | "filing";

export type Page = {
  url: string;
  module: string;
  policy: Policy;
  examples?: { [param: string]: Example };
  /** Answered by the hall before Remix: public pages of the assembly, without the framework. */
  served?: "hall";
};

const page = (feature: string, name: string, url: string, policy: Policy, examples?: Page["examples"]): Page => ({
  url,
  module: `features/${feature}/routes/${name}.tsx`,
  policy,
  examples,
});

const hall = (url: string, examples?: Page["examples"]): Page => ({
  url,
  module: "server/hall.ts",
  policy: "public",
  examples,
  served: "hall",
});

export const pages = {
  home: page("home", "home", "/", "person"),
  more: page("home", "more", "/plus", "person"),
  search: page("search", "search", "/chercher", "person"),

  setup: page("association", "setup", "/premiers-pas", "setup"),
  settings: page("association", "settings", "/reglages", "keeper"),
  words: page("association", "words", "/reglages/mots", "keeper"),
  bodies: page("association", "bodies", "/reglages/instances", "governing"),
  pillars: page("association", "pillars", "/reglages/piliers", "keeper"),
  rules: page("association", "rules", "/reglages/regles/:body", "governing", { body: "body" }),
  access: page("session", "access", "/reglages/acces", "keeper"),
  invitationSheet: page("session", "invitation-sheet", "/reglages/acces/feuille", "keeper"),
  outbox: page("outbox", "outbox", "/reglages/courrier", "keeper"),
  retention: page("retention", "retention", "/reglages/conservation", "keeper"),
  figures: page("association", "figures", "/reglages/chiffres", "governing"),

  signIn: page("session", "sign-in", "/entrer", "public"),
  signInLink: page("session", "sign-in-link", "/entrer/lien/:token", "public", { token: "token" }),
  signInCode: page("session", "sign-in-code", "/entrer/code", "public"),
  signOut: page("session", "sign-out", "/sortir", "public"),
  account: page("session", "account", "/mon-compte", "person"),

  people: page("people", "people", "/personnes", "person"),
  peopleCsv: page("people", "people-csv", "/personnes.csv", "governing"),
  newPerson: page("people", "new-person", "/personnes/nouvelle", "governing"),
  importPeople: page("imports", "import-people", "/personnes/import", "keeper"),
  person: page("people", "person", "/personnes/:slug", "person", { slug: "person" }),
  personData: page("retention", "person-data", "/personnes/:slug/donnees", "person", { slug: "person" }),
  personJson: page("retention", "person-json", "/personnes/:slug/donnees.json", "person", { slug: "person" }),
  seats: page("people", "seats", "/sieges", "governing"),
  seatsCsv: page("people", "seats-csv", "/sieges.csv", "governing"),
  seatDraw: page("people", "seat-draw", "/sieges/tirages/:id", "governing", { id: "seatDraw" }),
  seatDrawPdf: page("people", "seat-draw-pdf", "/sieges/tirages/:id/pv.pdf", "governing", { id: "seatDraw" }),
  seat: page("people", "seat", "/sieges/:id", "governing", { id: "seat" }),

  poles: page("poles", "poles", "/poles", "person"),
  newPole: page("poles", "new-pole", "/poles/nouveau", "governing"),
  duties: page("duties", "duties", "/des-fonctions-aux-poles", "governing"),
  dutiesNow: page("duties", "classic", "/des-fonctions-aux-poles/aujourd-hui", "governing"),
  dutiesLibrary: page("duties", "library", "/des-fonctions-aux-poles/bibliotheque", "governing"),
  dutiesHeld: page("duties", "held", "/qui-tient-quoi", "governing"),
  dutiesCompare: page("duties", "compare", "/des-fonctions-aux-poles/comparer", "governing"),
  dutiesAnnex: page("duties", "annex-pdf", "/des-fonctions-aux-poles/projets/:id/annexe.pdf", "governing", {
    id: "dutyDraft",
  }),
  dutiesDraft: page("duties", "draft", "/des-fonctions-aux-poles/projets/:id", "governing", { id: "dutyDraft" }),
  pole: page("poles", "pole", "/poles/:slug", "person", { slug: "pole" }),
  reviewPole: page("poles", "review-pole", "/poles/:slug/point", "person", { slug: "pole" }),
  groups: page("groups", "groups", "/groupes", "person"),
  group: page("groups", "group", "/groupes/:slug", "person", { slug: "group" }),
  polesMap: page("poles", "map", "/plan-des-poles", "person"),
  editPole: page("poles", "edit-pole", "/poles/:slug/modifier", "governing", { slug: "pole" }),

  powers: page("powers", "powers", "/mandats", "governing"),
  filings: page("powers", "filings", "/mandats/declarations", "governing"),
  filing: page("powers", "filing", "/mandats/declarations/:id", "governing", { id: "filing" }),
  filingListPdf: page("powers", "filing-list-pdf", "/mandats/declarations/:id/liste.pdf", "governing", {
    id: "filing",
  }),
  filingDataPdf: page("powers", "filing-data-pdf", "/mandats/declarations/:id/fiche.pdf", "governing", {
    id: "filing",
  }),

  pairings: page("pairings", "pairings", "/binomes", "person"),
  newPairing: page("pairings", "new-pairing", "/binomes/nouveau", "person"),
  pairing: page("pairings", "pairing", "/binomes/:id", "person", { id: "pairing" }),

  deadlines: page("deadlines", "deadlines", "/echeances", "person"),

  log: page("actions", "log", "/noter", "person"),
  actions: page("actions", "actions", "/actions", "person"),
  actionsCsv: page("actions", "actions-csv", "/actions.csv", "person"),
  action: page("actions", "action", "/actions/:id", "person", { id: "action" }),

  report: page("reports", "report", "/poles/:slug/rapports/:meeting", "person", { slug: "pole", meeting: "meeting" }),

  proposals: page("proposals", "proposals", "/propositions", "person"),
  newProposal: page("proposals", "new-proposal", "/propositions/nouvelle", "person"),
  proposal: page("proposals", "proposal", "/propositions/:id", "person", { id: "proposal" }),

  decisions: page("decisions", "decisions", "/decisions", "person"),
  decisionsCsv: page("decisions", "decisions-csv", "/decisions.csv", "person"),
  decision: page("decisions", "decision", "/decisions/:number", "person", { number: "decision" }),

  meetings: page("meetings", "meetings", "/reunions", "person"),
  newMeeting: page("meetings", "new-meeting", "/reunions/nouvelle", "governing"),
  meeting: page("meetings", "meeting", "/reunions/:id", "person", { id: "meeting" }),
  prepare: page("meetings", "prepare", "/reunions/:id/preparer", "person", { id: "meeting" }),
  notice: page("meetings", "notice", "/reunions/:id/convocation", "person", { id: "meeting" }),
  answers: page("meetings", "answers", "/reunions/:id/reponses", "person", { id: "meeting" }),
  ballots: page("meetings", "ballots", "/reunions/:id/correspondance", "person", { id: "meeting" }),
  answer: page("meetings", "answer", "/reponse/:token", "link", { token: "token" }),
  calendar: page("meetings", "calendar", "/reponse/:token/agenda.ics", "link", { token: "token" }),

  sitting: page("minutes", "sitting", "/reunions/:id/seance", "person", { id: "sitting" }),
  minutes: page("minutes", "minutes", "/reunions/:id/proces-verbal", "person", { id: "minutes" }),
  meetingPdf: page("minutes", "meeting-pdf", "/reunions/:id/pdf/:kind", "person", { id: "minutes", kind: "document" }),

  promises: page("promises", "promises", "/promesses", "person"),

  guides: page("guides", "guides", "/guides", "person"),
  guide: page("guides", "guide", "/guides/:slug", "person", { slug: "guide" }),
  helpPage: page("guides", "help-page", "/aide/:slug", "public", { slug: "page" }),

  welcomes: page("onboarding", "welcomes", "/bienvenue", "person"),
  welcome: page("onboarding", "welcome", "/bienvenue/:id", "person", { id: "welcome" }),

  renewal: page("renewal", "renewal", "/renouvellement", "governing"),
  look: page("renewal", "look", "/renouvellement/regard", "governing"),
  contacts: page("renewal", "contacts", "/curieux", "person"),
  newContact: page("renewal", "new-contact", "/curieux/nouveau", "person"),
  contact: page("renewal", "contact", "/curieux/:id", "person", { id: "contact" }),
  stand: page("renewal", "stand", "/stand", "person"),
  standPdf: page("renewal", "stand-pdf", "/stand/:sheet", "person", { sheet: "document" }),
  come: page("renewal", "come", "/venir", "public"),

  thanks: page("engagement", "thanks", "/mercis", "person"),

  desk: page("assembly", "desk", "/bilan-vivant/:id", "person", { id: "sitting" }),
  liveReport: hall("/bilan/:token", { token: "liveToken" }),
  slate: hall("/bilan/:token/ecran", { token: "liveToken" }),
  liveStream: hall("/bilan/:token/flux", { token: "liveToken" }),
  liveEvidence: hall("/bilan/:token/preuves/:scene", { token: "liveToken", scene: "scene" }),
  liveQuestion: hall("/bilan/:token/question", { token: "liveToken" }),
  livePdf: hall("/bilan/:token/pdf", { token: "liveToken" }),
  liveCode: hall("/suivre"),

  imports: page("imports", "imports", "/imports", "keeper"),
  importDone: page("imports", "import-done", "/imports/fait/:id", "keeper", { id: "import" }),
  importKind: page("imports", "import-kind", "/imports/:kind", "keeper", { kind: "importKind" }),
  importTemplate: page("imports", "import-template", "/imports/:kind/modele.csv", "keeper", { kind: "importKind" }),
  importPreview: page("imports", "import-preview", "/imports/:kind/apercu/:id", "keeper", {
    kind: "importKind",
    id: "import",
  }),
  exportTable: page("imports", "export-table", "/exports/:kind/:format", "governing", {
    kind: "importKind",
    format: "document",
  }),
  takeOver: page("imports", "take-over", "/reprendre", "keeper"),
  takeOverStep: page("imports", "take-over-step", "/reprendre/:kind", "keeper", { kind: "importKind" }),

  draft: page("session", "draft", "/brouillon", "person"),
  file: page("files", "file", "/fichiers/:hash", "public", { hash: "file" }),

  visit: page("home", "visit", "/visite", "demo"),
  visitHall: page("home", "visit-hall", "/visite/salle", "demo"),
  visitAs: page("home", "visit-as", "/visite/personne", "demo"),
  visitToday: page("home", "visit-today", "/visite/aujourd-hui", "demo"),
  visitReset: page("home", "visit-reset", "/visite/remise-a-zero", "demo"),
  palette: page("home", "palette", "/nuancier", "development"),
  unknown: page("home", "unknown", "*", "public"),
} satisfies { [name: string]: Page };

export type PageName = keyof typeof pages;

/** The address of a page with its parameters filled in. */
export const urlOf = (name: PageName, params: { [param: string]: string } = {}): string =>
  pages[name].url.replace(/:(\w+)/g, (_, param: string) => encodeURIComponent(params[param] ?? ""));
