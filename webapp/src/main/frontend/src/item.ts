// One piece: its photograph seen larger, turned and cut.
import { PhotoEditor } from "./photo/editor";

const root = document.querySelector<HTMLElement>("[data-photo]");
if (root !== null) {
  new PhotoEditor(root);
}
