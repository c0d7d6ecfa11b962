/** How far a long run has come. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}
