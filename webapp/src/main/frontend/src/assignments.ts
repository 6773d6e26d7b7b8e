// The Assignments page: one piece at a time, or many at once. The view that was chosen is remembered.
import { Grid } from "./assignments/grid";
import { watchSingle } from "./assignments/single";

const YEAR = 60 * 60 * 24 * 365;

function remember(view: string): void {
  const secure = location.protocol === "https:" ? "; Secure" : "";
  document.cookie = `assignments=${view}; path=/mailroom; max-age=${YEAR}; SameSite=Lax${secure}`;
}

const root = document.getElementById("grid");
remember(document.querySelector<HTMLElement>("[data-remember] [aria-current=true]")?.dataset.view ?? "single");
if (root) {
  new Grid(root).start();
} else if (document.getElementById("desk")) {
  watchSingle();
}
