import assert from "node:assert/strict";
import { test } from "node:test";
import { Cut } from "../src/photo/cut";
import { Zoom } from "../src/photo/zoom";

test("what is under the pointer stays there while the picture grows", () => {
  const zoom = new Zoom();
  zoom.by(2, 100, 50);
  assert.deepEqual([zoom.scale, zoom.x, zoom.y], [2, -100, -50]);
});

test("a picture is never smaller than whole, and whole it is in the middle", () => {
  const zoom = new Zoom();
  zoom.by(3, 80, 80);
  zoom.by(0.1);
  assert.deepEqual([zoom.scale, zoom.x, zoom.y, zoom.isWhole], [1, 0, 0, true]);
  zoom.push(50, 50, 400, 300);
  assert.deepEqual([zoom.x, zoom.y], [0, 0]);
});

test("a picture cannot be pushed out of sight", () => {
  const zoom = new Zoom();
  zoom.by(2);
  zoom.push(9999, -9999, 400, 300);
  assert.deepEqual([zoom.x, zoom.y], [400, -300]);
});

test("it grows eightfold at most", () => {
  const zoom = new Zoom();
  zoom.by(100);
  assert.equal(zoom.scale, Zoom.MOST);
});

test("a box is drawn from any corner and stays within the picture", () => {
  const cut = new Cut();
  cut.draw(0.75, 1.5, 0.25, 0.5);
  assert.deepEqual(cut.share, { left: 0.25, top: 0.5, width: 0.5, height: 0.5 });
});

test("a click is no box", () => {
  const cut = new Cut();
  cut.draw(0.5, 0.5, 0.51, 0.9);
  assert.equal(cut.isWhole, true);
});

test("edges never cross", () => {
  const cut = new Cut();
  cut.move("right", 0.5);
  cut.move("left", 0.9);
  assert.equal(cut.at("left"), 0.45);
  cut.move("top", 2);
  assert.equal(cut.at("top"), 0.95);
});
