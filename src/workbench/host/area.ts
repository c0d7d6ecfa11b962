/** A rectangle of a worksheet; rows and columns count from 0, the last ones belong to it. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}
