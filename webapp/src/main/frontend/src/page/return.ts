/** Waits for the network: asks whether it is there, one question at a time, and goes on once when it answers. */
export class Return {
  private asking = false;
  private gone = false;

  /** @param ask fails without a network */
  constructor(
    private readonly ask: () => Promise<unknown>,
    private readonly goOn: () => void,
  ) {}

  async look(): Promise<void> {
    if (this.asking || this.gone) {
      return;
    }
    this.asking = true;
    try {
      await this.ask();
      this.gone = true;
      this.goOn();
    } catch {
      // still away
    } finally {
      this.asking = false;
    }
  }
}
