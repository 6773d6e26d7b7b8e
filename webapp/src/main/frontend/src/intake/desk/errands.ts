import { understood, type HttpAnswer } from "../../upload/answers";
import { backoff, retryAfter } from "../../upload/backoff";
import type { Gate } from "../../upload/gate";
import type { Noted, Terms } from "../../upload/terms";

/** Sends one request to the server; never rejects. */
export type Ask = (method: "PUT" | "POST" | "DELETE", address: string, body: unknown, key: string) => Promise<HttpAnswer>;

/** What is to be done about a piece that is safe. */
export interface Errand {
  readonly id: string;
  readonly itemId: string;
  readonly noted: Noted | undefined;
  readonly wish: Terms | undefined;
}

/** How an errand ended: done, or refused with the server's words. */
export type Told = (errand: Errand, refusal: string | undefined) => void;

interface Step {
  readonly method: "PUT" | "POST";
  readonly path: string;
  readonly body: unknown;
  readonly key: string;
}

/** An errand and what is left to do of it. */
interface Way {
  readonly errand: Errand;
  readonly steps: Step[];
}

/**
 * Notes and assigns pieces behind the clerk's back, one after another, while he looks at the next. What got no answer is asked
 * again under the same key when the gate opens, so that nothing is done twice and nothing is forgotten.
 */
export class Errands {
  readonly #waiting: Way[] = [];
  #running = false;
  #failures = 0;

  constructor(
    private readonly ask: Ask,
    private readonly gate: Gate,
    private readonly told: Told,
    private readonly newKey: () => string = randomKey,
  ) {
    gate.onChange(() => void this.#run());
  }

  /** How many are not done yet. */
  open(): number {
    return this.#waiting.length;
  }

  send(errand: Errand): void {
    this.#waiting.push({ errand, steps: this.#steps(errand) });
    void this.#run();
  }

  #steps({ noted, wish }: Errand): Step[] {
    const steps: Step[] = [];
    if (noted !== undefined) {
      steps.push({ method: "PUT", path: "metadata", body: noted, key: this.newKey() });
    }
    if (wish !== undefined) {
      const body = { mailbox: wish.mailbox, recipient: wish.recipient };
      steps.push({ method: "POST", path: "assignment", body, key: this.newKey() });
    }
    return steps;
  }

  async #run(): Promise<void> {
    if (this.#running) {
      return;
    }
    this.#running = true;
    while (this.gate.isOpen() && this.#waiting.length > 0) {
      await this.#next();
    }
    this.#running = false;
  }

  async #next(): Promise<void> {
    const { errand, steps } = this.#waiting[0] as Way;
    const step = steps[0];
    if (step === undefined) {
      return this.#end(undefined);
    }
    const reply = understood(
      await this.ask(step.method, `/ui/v1/items/${encodeURIComponent(errand.itemId)}/${step.path}`, step.body, step.key),
    );
    switch (reply.kind) {
      case "answered":
        this.#failures = 0;
        steps.shift();
        return;
      case "signedOut":
        return this.gate.signOut();
      case "busy":
        return this.gate.wait(reply.reason, retryAfter(reply.retryAfter, Date.now()));
      case "lost":
      case "broken":
        return this.gate.wait("lost", backoff(++this.#failures));
      default:
        return this.#end(reply.message);
    }
  }

  #end(refusal: string | undefined): void {
    const done = this.#waiting.shift();
    if (done !== undefined) {
      this.told(done.errand, refusal);
    }
  }
}

function randomKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
