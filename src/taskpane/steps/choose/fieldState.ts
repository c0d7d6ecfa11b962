/** What a field was understood as, or why it was not. */
export interface FieldState {
  readonly ok: boolean;
  /** Nothing to say of a field that is as it usually is. */
  readonly says: string;
  /** What was most likely meant. */
  readonly like?: string | undefined;
}
