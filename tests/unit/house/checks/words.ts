import { join } from "node:path";
import { readsOf } from "../../../../packaging/words/reads";
import { featuresOf } from "../../../../packaging/words/written";
import { at, type Breach, type Module } from "./modules";

/** The features whose words are gathered in `fr.ts`. */
export const features = featuresOf(join(process.cwd(), "app/texts/fr.ts"));

/** Words read in a way that hides from the build which ones: they would not be sent to the browser. */
export const hiddenWords = (modules: Module[]): Breach[] =>
  modules
    .filter(({ path }) => path.startsWith("app/") && !/\.server\.tsx?$|^app\/(texts|server|documents)\//.test(path))
    .flatMap((module) =>
      readsOf(module.source, new Set(features.keys())).unclear.map((node) =>
        at(module, node, `texts are called t everywhere, not as in « ${node.getText()} »`),
      ),
    );
