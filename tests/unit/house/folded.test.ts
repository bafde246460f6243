import { expect, test } from "vitest";
import { foldedForms } from "./checks/folded";
import { modulesOf } from "./checks/modules";

const parts = `export const End = () => <CommandForm verb="pole.close">…</CommandForm>;`;
const page = (body: string) =>
  modulesOf({
    "app/features/poles/parts.tsx": parts,
    "app/features/poles/page.tsx": `import { End } from "./parts";\nexport const Page = () => ${body};`,
  });

test.each([
  ["a form in a plain Disclosure", `<Disclosure summary=""><End /></Disclosure>`, 1],
  [
    "a form written on the spot",
    `<Disclosure summary=""><CommandForm verb="pole.join">…</CommandForm></Disclosure>`,
    1,
  ],
  ["details that never open", `<details><End /></details>`, 1],
  ["details that open when it was refused", `<details open={refused}><End /></details>`, 0],
  ["a FormDisclosure that names another verb", `<FormDisclosure verbs={["pole.join"]}><End /></FormDisclosure>`, 1],
  ["a FormDisclosure that names its verb", `<FormDisclosure verbs={["pole.close"]}><End /></FormDisclosure>`, 0],
  ["words alone", `<Disclosure summary=""><p>…</p></Disclosure>`, 0],
])("%s: %s gives %i breach", (_, body, count) => {
  expect(foldedForms(page(body))).toHaveLength(count);
});
