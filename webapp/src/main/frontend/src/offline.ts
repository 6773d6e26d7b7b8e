// The page without a network: it looks again and again whether the network is back, and then loads what was wanted.
import { Return } from "./page/return";

// Anything that is small and not kept on the device will do.
const there = (): Promise<unknown> => fetch("/manifest.webmanifest", { cache: "no-store" });
const back = new Return(there, () => location.reload());

// Shown by its own address it stands for no other page.
if (!location.pathname.startsWith("/errors/")) {
  window.addEventListener("online", () => void back.look());
  window.setInterval(() => void back.look(), 3000);
}
