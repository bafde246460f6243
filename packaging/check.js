// `npm run check`: everything but the browser stories.
import { prove } from "./proof.js";

process.exitCode = await prove(["style", "types", "unit", "integration", "build"]);
