import {
  type IViewportInfo,
  SHEET_VIEWPORT_KEY,
  Spreadsheet,
  SpreadsheetSkeleton,
} from '@univerjs/presets/preset-sheets-core';
import { replaceMethod } from './replaceMethod';

type Canvas = NonNullable<IViewportInfo['cacheCanvas']>;

/** Pixels of a sheet that are drawn at once: some three rows. */
const BAND = 64;
/** How far the borders of a band's neighbours may reach into it, in pixels. */
const EDGE = 2;
/** Milliseconds of a frame in which bands are drawn. */
const FRAME = 8;

/** Row numbers and column letters, for which no cell matters. */
const HEADINGS: ReadonlySet<string> = new Set([
  SHEET_VIEWPORT_KEY.VIEW_ROW_TOP,
  SHEET_VIEWPORT_KEY.VIEW_ROW_BOTTOM,
  SHEET_VIEWPORT_KEY.VIEW_COLUMN_LEFT,
  SHEET_VIEWPORT_KEY.VIEW_COLUMN_RIGHT,
  SHEET_VIEWPORT_KEY.VIEW_LEFT_TOP,
]);

/** How far a part of the page, such as the frozen rows, is drawn. */
interface Drawing {
  readonly skeleton: SpreadsheetSkeleton;
  readonly bands: number;
  /** The band whose turn it is; after the last one comes the first, so that frequent changes keep none waiting. */
  next: number;
  left: number;
  /** Frames in a row in which it had no turn. */
  waited: number;
}

/**
 * Univer 0.25.1 draws all that is seen of a sheet at once: a sixth of a second for a report that nobody has seen yet, without a graphics
 * card. Here it is drawn band by band, as many in a frame as there is time for.
 */
export function drawInBands(): void {
  const drawings = new WeakMap<Spreadsheet, Map<string, Drawing>>();
  const drawingsOf = (sheet: Spreadsheet): Map<string, Drawing> => {
    const known = drawings.get(sheet) ?? new Map<string, Drawing>();
    drawings.set(sheet, known);
    return known;
  };
  let style: SpreadsheetSkeleton['setStylesCache'];

  // Looks are worked out with the band that shows them.
  replaceMethod(SpreadsheetSkeleton.prototype, 'setStylesCache', (original) => {
    style = original;
    return function (view) {
      const isLater =
        view && (HEADINGS.has(view.viewportKey) || (view.cacheCanvas && (Boolean(view.isDirty) || !isScrolled(view))));
      if (!isLater) return original.call(this, view);
      this.updateVisibleRange(view);
      return this;
    };
  });

  replaceMethod(Spreadsheet.prototype, 'refreshCacheCanvas', () => {
    return function (view, { cacheCanvas, mainCtx }) {
      const skeleton = this.getSkeleton();
      if (!skeleton) return;
      const before = drawingsOf(this).get(view.viewportKey);
      const isOther = before?.skeleton !== skeleton || isScrolled(view);
      if (isOther || view.isForceDirty === true || this.isForceDirty()) clear(cacheCanvas);
      const bands = Math.max(1, Math.ceil((view.cacheBound.bottom - view.cacheBound.top) / BAND));
      const drawing = {
        skeleton,
        bands,
        next: isOther ? 0 : before.next % bands,
        left: bands,
        waited: before?.waited ?? 0,
      };
      drawingsOf(this).set(view.viewportKey, drawing);
      // Somebody who scrolls is not kept waiting a second time.
      const isBehind = before?.skeleton === skeleton && before.left > 0 && isScrolled(view);
      drawBands(this, drawing, view, mainCtx.getTransform(), isBehind ? Infinity : endOfFrame());
    };
  });

  replaceMethod(Spreadsheet.prototype, 'renderByViewports', (original) => {
    return function (context, view, skeleton) {
      const drawing = drawingsOf(this).get(view.viewportKey);
      const isDirty = Boolean(view.isDirty) || view.isForceDirty === true || this.isDirty() || this.isForceDirty();
      const isBehind = drawing?.skeleton === skeleton && drawing.left > 0 && !isDirty;
      if (isBehind && !isScrolled(view)) drawBands(this, drawing, view, context.getTransform(), endOfFrame());
      original.call(this, context, isBehind && isScrolled(view) ? { ...view, isDirty: 1 } : view, skeleton);
    };
  });

  /** Draws bands until that time, at least one if it has a turn, and sees to it that another frame follows for those that are left. */
  function drawBands(sheet: Spreadsheet, drawing: Drawing, view: IViewportInfo, to: DOMMatrix, until: number): void {
    const { cacheCanvas, leftOrigin, topOrigin, bufferEdgeX, bufferEdgeY } = view;
    if (!cacheCanvas) return;
    if (!hasTurn(drawing, until)) {
      drawing.skeleton.updateVisibleRange(view);
      queueMicrotask(() => sheet.layer?.makeDirty(true));
      return;
    }
    const context = cacheCanvas.getContext();
    context.save();
    context.setTransform(to.a, to.b, to.c, to.d, 0, 0);
    context.translateWithPrecision(to.e / to.a - leftOrigin + bufferEdgeX, to.f / to.d - topOrigin + bufferEdgeY);
    do {
      drawBand(sheet, drawing, view, cacheCanvas);
      drawing.next = (drawing.next + 1) % drawing.bands;
      drawing.left -= 1;
    } while (drawing.left > 0 && performance.now() < until);
    context.restore();
    drawing.skeleton.updateVisibleRange(view);
    // Once this frame is done: its end says that nothing is to be drawn.
    if (drawing.left > 0) queueMicrotask(() => sheet.layer?.makeDirty(true));
  }

  function drawBand(sheet: Spreadsheet, { skeleton, bands, next }: Drawing, view: IViewportInfo, canvas: Canvas): void {
    const { cacheBound } = view;
    const top = cacheBound.top + next * BAND;
    const bottom = next === bands - 1 ? cacheBound.bottom : top + BAND;
    const place = [
      cacheBound.left - skeleton.rowHeaderWidthAndMarginLeft,
      top - skeleton.columnHeaderHeightAndMarginTop,
      cacheBound.right - cacheBound.left,
      bottom - top,
    ] as const;
    const band = { ...view, isDirty: 1, cacheBound: { ...cacheBound, top: top - EDGE, bottom: bottom + EDGE } };
    const context = canvas.getContext();
    context.save();
    context.clearRectByPrecision(...place);
    context.beginPath();
    context.rectByPrecision(...place);
    context.closePath();
    context.clip();
    style.call(skeleton, band);
    sheet.draw(context, band);
    context.restore();
  }
}

const isScrolled = ({ diffX, diffY }: IViewportInfo): boolean => diffX !== 0 || diffY !== 0;

interface Frame {
  readonly began: number;
  readonly ends: number;
  /** Whether somebody who waited has had a turn beyond its end. */
  isLong: boolean;
  /** Frames for which somebody waits who has no turn in this one, and the same of the one before. */
  waits: number;
  readonly waited: number;
}

let frame: Frame = { began: -1, ends: 0, isLong: false, waits: 0, waited: 0 };

/** When the frame that is drawn now has taken long enough; the same for all that is drawn in it. */
function endOfFrame(): number {
  const began = Number(document.timeline.currentTime);
  if (began !== frame.began) {
    frame = { began, ends: performance.now() + FRAME, isLong: false, waits: 0, waited: frame.waits };
  }
  return frame.ends;
}

/** Whether there is time left for it in this frame, or nobody has waited longer for a turn that there is no time for. */
function hasTurn(drawing: Drawing, until: number): boolean {
  const isInTime = performance.now() < until;
  const isNext = !isInTime && !frame.isLong && drawing.waited > 0 && drawing.waited >= frame.waited;
  if (isNext) frame.isLong = true;
  drawing.waited = isInTime || isNext ? 0 : drawing.waited + 1;
  frame.waits = Math.max(frame.waits, drawing.waited);
  return drawing.waited === 0;
}

function clear(canvas: Canvas): void {
  const context = canvas.getContext();
  context.save();
  context.setTransform(1, 0, 0, 1, 0, 0);
  canvas.clear();
  context.restore();
}
