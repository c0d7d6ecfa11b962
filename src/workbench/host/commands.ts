import type { Wire } from './wire';

/** The event by which Excel asks the page to run a ribbon control's function. */
const COMMAND_EVENT = 'appCommandInvoked';

/** Ribbon commands that run a function: told as an event, answered with `event.completed()`. */
export class RibbonCommands {
  private readonly running: (() => void)[] = [];

  constructor(private readonly wire: () => Wire) {}

  async run(controlId: string, functionName: string): Promise<void> {
    await this.wire().listened(COMMAND_EVENT);
    const done = new Promise<void>((resolve) => this.running.push(resolve));
    const source = JSON.stringify({ source: { id: controlId } });
    this.wire().tell(COMMAND_EVENT, { 0: controlId, 1: functionName, 2: source });
    await done;
  }

  /** `event.completed()` names no command: they complete in the order they were started. */
  completed(): void {
    this.running.shift()?.();
  }
}
