// What the command line says, in French or English by the machine's language.

const french = {
  oldNode: (/** @type {string} */ found) =>
    `Terreau demande Node 20.19 ou plus récent ; cette machine a Node ${found}. Voir https://nodejs.org.`,
  usage: "Usage : node packaging/go.js demo | start | test | dev | db <migrate|backup|restore|verify|invite>",
  badOption: (/** @type {string} */ why) => `Option non comprise : ${why}`,
  badPort: (/** @type {string} */ port) => `« ${port} » n’est pas un numéro de port (1 à 65535).`,
  badLang: (/** @type {string} */ lang) => `Le jardin existe en « fr » et en « en », pas en « ${lang} ».`,
  unwritable: (/** @type {string} */ folder) =>
    `Le dossier ${folder} n’est pas accessible en écriture : donnez-en le droit à cet utilisateur, ou déplacez Terreau.`,
  portInUse: (/** @type {number} */ port) =>
    `Le port ${port} est déjà pris : fermez l’autre programme, ou choisissez-en un autre avec « -- --port ${port + 1} ».`,
  portRefused: (/** @type {number} */ port, /** @type {string} */ why) =>
    `Impossible d’écouter sur le port ${port} (${why}) : choisissez-en un autre avec « -- --port 3000 ».`,
  noNetwork: "Aucune adresse de réseau local : reliez cette machine à un réseau, ou démarrez sans « --lan ».",
  noCompiler:
    "Il manque un compilateur C++ pour installer SQLite. Debian : « apt-get install g++ make python3 » ; macOS : « xcode-select --install ».",
  installFailed: (/** @type {string} */ log) =>
    `L’installation des dépendances a échoué ; le détail est dans ${log}. SQLite se compile avec un compilateur C++, make et python3.`,
  buildFailed: "La construction a échoué ; la cause est juste au-dessus.",
  gardenFailed: "Le jardin d’exemple n’a pas pu être planté ; la cause est juste au-dessus.",
  chromiumMissing: (/** @type {string} */ path) =>
    `Chromium manque (${path}) pour les parcours : « apt-get install chromium-headless-shell » en administrateur, ou CHROMIUM_PATH=/chemin/de/chromium.`,
  installing: "Installation des dépendances (SQLite se compile : deux minutes environ)",
  installingChromium: "Installation de Chromium pour les parcours",
  buildingClient: "Construction des pages",
  buildingServer: "Construction du serveur",
  packing: "Compression des fichiers servis",
  planting: (/** @type {string} */ lang) => `Plantation du jardin d’exemple (${lang})`,
  gardenOfAnotherDay: (/** @type {string} */ day) =>
    `Ce jardin date du ${day} ; « npm run demo -- --fresh » en plante un du jour.`,
  waiting: "Un autre démarrage prépare déjà Terreau ; attente",
  still: (/** @type {number} */ seconds) => `… ${seconds} s`,
  ready: (/** @type {string} */ origin) => `\n  Terreau est prêt : ${origin}`,
  stopWith: "  Pour arrêter : Ctrl+C\n",
  endedEarly: "Le serveur s’est arrêté avant d’être prêt.",
  style: "Format et règles d’écriture",
  types: "Types",
  unit: "Tests unitaires",
  integration: "Tests d’intégration",
  build: "Construction",
  e2e: "Parcours dans le navigateur",
  failedAt: (/** @type {string} */ step) => `Arrêt à l’étape « ${step} ».`,
};

/** @type {typeof french} */
const english = {
  oldNode: (found) => `Terreau needs Node 20.19 or newer; this machine has Node ${found}. See https://nodejs.org.`,
  usage: "Usage: node packaging/go.js demo | start | test | dev | db <migrate|backup|restore|verify|invite>",
  badOption: (why) => `Option not understood: ${why}`,
  badPort: (port) => `"${port}" is not a port number (1 to 65535).`,
  badLang: (lang) => `The garden exists in "fr" and "en", not in "${lang}".`,
  unwritable: (folder) => `The folder ${folder} cannot be written: give this user the right to, or move Terreau.`,
  portInUse: (port) =>
    `Port ${port} is already in use: close the other program, or choose another with "-- --port ${port + 1}".`,
  portRefused: (port, why) => `Cannot listen on port ${port} (${why}): choose another with "-- --port 3000".`,
  noNetwork: 'No local network address: connect this machine to a network, or start without "--lan".',
  noCompiler:
    'A C++ compiler is missing, to install SQLite. Debian: "apt-get install g++ make python3"; macOS: "xcode-select --install".',
  installFailed: (log) =>
    `Installing the dependencies failed; the details are in ${log}. SQLite compiles with a C++ compiler, make and python3.`,
  buildFailed: "The build failed; the cause is just above.",
  gardenFailed: "The example garden could not be planted; the cause is just above.",
  chromiumMissing: (path) =>
    `Chromium is missing (${path}) for the browser stories: "apt-get install chromium-headless-shell" as administrator, or CHROMIUM_PATH=/path/to/chromium.`,
  installing: "Installing the dependencies (SQLite is compiled: about two minutes)",
  installingChromium: "Installing Chromium for the browser stories",
  buildingClient: "Building the pages",
  buildingServer: "Building the server",
  packing: "Compressing the served files",
  planting: (lang) => `Planting the example garden (${lang})`,
  gardenOfAnotherDay: (day) => `This garden dates from ${day}; "npm run demo -- --fresh" plants one of today.`,
  waiting: "Another start is already preparing Terreau; waiting",
  still: (seconds) => `… ${seconds} s`,
  ready: (origin) => `\n  Terreau is ready: ${origin}`,
  stopWith: "  To stop: Ctrl+C\n",
  endedEarly: "The server ended before it was ready.",
  style: "Format and lint",
  types: "Types",
  unit: "Unit tests",
  integration: "Integration tests",
  build: "Build",
  e2e: "Browser stories",
  failedAt: (step) => `Stopped at "${step}".`,
};

const language = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || "";

export const says = language.toLowerCase().startsWith("fr") ? french : english;
