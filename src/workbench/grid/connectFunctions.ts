import { IFunctionService, IDescriptionService } from '@univerjs/presets/preset-sheets-core';
import { IUniverInstanceService, UniverInstanceType, type Workbook } from '@univerjs/presets';
import type { FunctionHost } from '../host/types';
import { AddinFunction } from './addinFunction';
import type { Calculation } from './calculation';
import type { Grid } from './grid';
import { describeFunction } from './describeFunction';
import { dirtyRanges } from './dirtyRanges';
import { hideAwaited } from './hideAwaited';
import { PendingCalls } from './pendingCalls';

/** Makes the functions of an add-in callable from cells, under its namespace: `=PARLEY.BENCHMARK(…)`. */
export function connectFunctions(grid: Grid, calculation: Calculation, host: FunctionHost): PendingCalls {
  const injector = grid.univer.__getInjector();
  const instances = injector.get(IUniverInstanceService);
  const sheetName = (sheetId: string): string =>
    instances.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET)?.getSheetBySheetId(sheetId)?.getName() ??
    '';

  const calls = new PendingCalls(host, (cells) => calculation.recalculate(dirtyRanges(cells)));
  calculation.onTurnEnd(() => calls.flush());
  hideAwaited(grid);

  const functions = host.functions.map((metadata) => new AddinFunction(host.namespace, metadata, calls, sheetName));
  const registry = injector.get(IFunctionService);
  registry.registerExecutors(...functions);
  // Formulas read before now were understood as #NAME?. All are forgotten: long ones are kept under a hash, which bears no name.
  registry.deleteFormulaAstCacheKey('');
  injector
    .get(IDescriptionService)
    .registerDescriptions(host.functions.map((metadata) => describeFunction(host.namespace, metadata)));
  calculation.all();
  return calls;
}
