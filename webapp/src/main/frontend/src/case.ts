// A case before its reviewer: pictures of documents seen larger, also those that come later.
import { afterAjax } from "./page/primefaces";
import { Magnifier } from "./papers/magnifier";

function magnify(): void {
  document.querySelectorAll<HTMLElement>("[data-zoom=true]").forEach((stage) => {
    stage.dataset.zoom = "ready";
    new Magnifier(stage);
  });
}

magnify();
afterAjax(magnify);
