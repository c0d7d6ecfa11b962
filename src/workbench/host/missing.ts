import { complain } from './complain';

/** What the add-in asked for and the workbench does not play, kept in sight instead of answered with a guess. */
export class MissingMembers {
  private readonly names = new Set<string>();

  /** Full names in the order they were first asked for: `Worksheet.getUsedRange`. */
  get list(): readonly string[] {
    return [...this.names];
  }

  /** Notes the name, says so on the console once, and returns the sentence the add-in is told. */
  note(name: string): string {
    const sentence = `${name} is not played by the workbench yet`;
    if (!this.names.has(name)) {
      this.names.add(name);
      complain(sentence);
    }
    return sentence;
  }
}
