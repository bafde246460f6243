import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Palette } from "../../../app/ui/palette";
import { Portrait } from "../../../app/ui/portrait";
import { Qr } from "../../../app/ui/qr";

const html = renderToStaticMarkup(<Palette />);

test("no component writes an inline style, which the content policy would refuse", () => {
  expect(html).not.toMatch(/\sstyle=/);
});

test("no identifier stands twice", () => {
  const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test("every field described by something points to words that exist", () => {
  const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));
  const wanted = [...html.matchAll(/aria-(?:describedby|labelledby)="([^"]+)"/g)].flatMap(([, list = ""]) =>
    list.split(" "),
  );
  expect(wanted.filter((id) => !ids.has(id))).toEqual([]);
});

test("the same id always draws the same face, and faces differ", () => {
  const draw = (seed: string) => renderToStaticMarkup(<Portrait seed={seed} />);
  expect(draw("0190")).toBe(draw("0190"));
  expect(new Set(["a", "b", "c", "d", "e", "f", "g", "h"].map(draw)).size).toBeGreaterThan(4);
});

test("a QR code keeps its quiet zone and says what it is", () => {
  const drawn = renderToStaticMarkup(<Qr text="https://terreau.example/r/FEVES" label="Adresse du bilan" />);
  expect(drawn).toContain('role="img"');
  expect(drawn).toContain('aria-label="Adresse du bilan"');
  expect(drawn.split("#000")[1]).not.toMatch(/M[0-3] /);
});
