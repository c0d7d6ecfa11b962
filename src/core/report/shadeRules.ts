/** How a shaded cell looks: below what it is measured by, above it, or to be looked at. */
export type Tone = 'low' | 'good' | 'look';

/** The tones of a shaded column, the first that holds; formulas by the first cell of the column, without their equals sign. */
export const SHADE_RULES: Readonly<
  Record<'status' | 'ratio', readonly (readonly [tone: Tone, formula: (cell: string) => string])[]>
> = {
  status: [
    ['low', (cell) => `OR(LEFT(${cell},5)="Below",LEFT(${cell},6)="Billed",${cell}="Harmful")`],
    ['good', (cell) => `OR(LEFT(${cell},5)="Above",${cell}="Present")`],
    ['look', (cell) => `LEN(${cell})>0`],
  ],
  ratio: [
    ['low', (cell) => `AND(ISNUMBER(${cell}),${cell}<1)`],
    ['good', (cell) => `AND(ISNUMBER(${cell}),${cell}>=1)`],
  ],
};
