import type { Gate } from "./gate";

const CHANNEL = "waypost.signed-in";

/**
 * Lets people sign in again in another tab while this one keeps its queue: a page that opens tells the others, and one that
 * waits for it goes on.
 *
 * @param notNeeded called in the new tab when another one waited for it
 */
export function shareSession(gate: Gate, notNeeded: () => void): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = (event) => {
    if (event.data === "thanks") {
      notNeeded();
    } else if (gate.hold()?.reason === "signedOut") {
      channel.postMessage("thanks");
      gate.trySession();
    }
  };
  channel.postMessage("here");
  document.addEventListener("visibilitychange", () => document.hidden || gate.trySession());
}
