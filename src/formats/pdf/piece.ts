/** A run of text on a page, upright, in points from the page's upper left corner as it is shown. */
export interface Piece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Of its baseline, downwards. */
  readonly y: number;
  /** Height of the letters' font. */
  readonly size: number;
}

/** A page with its text as it lies on it. */
export interface LaidPage {
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
}
