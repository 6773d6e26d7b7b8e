// What <f:websocket> calls: onmessage="waypostHint" onclose="waypostHintClosed" onerror="waypostHintClosed".
// Faces looks these functions up where its own script stands, so this script must be loaded above it, not deferred.
// A hint refreshes the shell and the page by the remote commands refreshShell and refreshPage, where the page has them.
import { Hints } from "./page/hints";
import { browserTimers } from "./page/timers";

declare global {
  interface Window {
    refreshShell?: () => void;
    refreshPage?: () => void;
    waypostHint: (topic: string) => void;
    waypostHintClosed: (code: number) => void;
  }
}

function refresh(): void {
  window.refreshShell?.();
  window.refreshPage?.();
}

const hints = new Hints(refresh, () => !document.hidden && navigator.onLine, browserTimers);

window.waypostHint = () => hints.hint();
window.waypostHintClosed = () => hints.connectionLost();

document.addEventListener("visibilitychange", () => hints.wake());
window.addEventListener("offline", () => hints.connectionLost());
window.addEventListener("online", () => hints.wake());
