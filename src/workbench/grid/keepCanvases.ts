import { Canvas } from '@univerjs/presets/preset-sheets-core';
import { replaceMethod } from './replaceMethod';

/**
 * Univer 0.25.1 makes the canvases of all parts of the page anew, two or three times, whenever another sheet is shown. One that has its
 * size already is wiped instead.
 */
export function keepCanvases(): void {
  replaceMethod(Canvas.prototype, 'setSize', (original) => {
    return function (width, height, pixelRatio) {
      const ratio = pixelRatio ?? window.devicePixelRatio;
      const { width: held, height: high } = this.getCanvasEle();
      const isSame =
        ratio === this.getPixelRatio() &&
        held === Math.floor((width ?? 0) * ratio) &&
        high === Math.floor((height ?? 0) * ratio);
      if (!isSame) {
        original.call(this, width, height, pixelRatio);
        return;
      }
      const context = this.getContext();
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, held, high);
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
    };
  });
}
