/** Pixels of a digit of Excel's default font. */
const DIGIT = 7;
const PIXELS_PER_POINT = 96 / 72;

/** A column's width in files counts digits; the grid counts pixels. */
export const pixelsOfWidth = (digits: number): number => Math.round(digits * DIGIT);
export const widthOfPixels = (pixels: number): number => pixels / DIGIT;

export const pixelsOfPoints = (points: number): number => Math.round(points * PIXELS_PER_POINT);
export const pointsOfPixels = (pixels: number): number => pixels / PIXELS_PER_POINT;
