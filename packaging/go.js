// Behind `npm run demo`, `npm start`, `npm test`, `npm run dev` and `npm run db`.
// Node's built-ins only, and old syntax here: an old Node must be able to read this file and say that it is too old.
import { says } from "./says.js";

const version = process.versions.node.split(".").map(Number);

if (version[0] < 20 || (version[0] === 20 && version[1] < 19)) {
  console.error(says.oldNode(process.versions.node));
  process.exit(1);
}

import("./commands.js").then((commands) => commands.run(process.argv.slice(2)));
