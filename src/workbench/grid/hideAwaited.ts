import { InterceptorEffectEnum, type IDisposable } from '@univerjs/presets';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/presets/preset-sheets-core';
import { AWAITED } from './addinFunction';
import type { Grid } from './grid';

/** Shows cells whose value is still awaited as blank, and everything that waits for them. */
export function hideAwaited(grid: Grid): IDisposable {
  const interceptors = grid.univer.__getInjector().get(SheetInterceptorService);
  return interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: 100,
    effect: InterceptorEffectEnum.Value,
    handler: (cell, _location, next) => next(cell?.v === AWAITED ? { ...cell, v: '' } : cell),
  });
}
