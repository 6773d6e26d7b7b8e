import assert from "node:assert/strict";
import { test } from "node:test";
import { fitting } from "../src/handover/scale";
import { type Pad, Signing } from "../src/handover/signing";

/** A pad that holds strokes and nothing else. */
class Paper implements Pad {
  strokes: ReturnType<Pad["toData"]> = [];

  isEmpty = () => this.strokes.length === 0;
  toDataURL = () => `data:image/png;base64,${this.strokes.length}`;
  toData = () => this.strokes;
  fromData = (strokes: ReturnType<Pad["toData"]>) => (this.strokes = strokes);
  clear = () => (this.strokes = []);
}

const stroke = { points: [] } as unknown as ReturnType<Pad["toData"]>[number];

test("what is drawn stands in the field, and a cleared pad leaves it empty", () => {
  const paper = new Paper();
  const field = { value: "" } as HTMLInputElement;
  const signing = new Signing(paper, field);
  paper.strokes = [stroke];
  signing.keep();
  assert.equal(field.value, "data:image/png;base64,1");
  signing.clear();
  assert.equal(field.value, "");
});

test("a signature survives another size of the screen", () => {
  const paper = new Paper();
  const field = { value: "" } as HTMLInputElement;
  paper.strokes = [stroke, stroke];
  new Signing(paper, field).redraw();
  assert.equal(field.value, "data:image/png;base64,2");
});

test("a photograph is made smaller, never larger", () => {
  assert.deepEqual(fitting(3200, 2400), { width: 1600, height: 1200 });
  assert.deepEqual(fitting(800, 600), { width: 800, height: 600 });
});
