/** The codes that a command ends with. */
export const EXIT = {
  /** The work could not be done with this file. */
  failed: 1,
  /** What was asked cannot be understood, or not be done so. */
  usage: 2,
  /** Stopped by Ctrl-C; what shells give a command that a signal ends. */
  interrupted: 130,
} as const;

/** Why a command ends without its result: a sentence for the user, saying what was wrong and what to do. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    message: string,
    readonly code: (typeof EXIT)[keyof typeof EXIT] = EXIT.failed,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** Refuses what was asked. */
export const misused = (message: string): Refusal => new Refusal(message, EXIT.usage);
