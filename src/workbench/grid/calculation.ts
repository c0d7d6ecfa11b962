import { ICommandService, type IUnitRange } from '@univerjs/presets';
import {
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetRangeValuesMutation,
  SetTriggerFormulaCalculationStartMutation,
  type ISetFormulaCalculationNotificationMutation,
} from '@univerjs/presets/preset-sheets-core';
import type { Grid } from './grid';
import { onQuietCells, type QuietCells } from './quietCells';

/** Longer than the engine collects edits before it calculates, in milliseconds. */
const COLLECTING = 200;
/** How long no cells are put in their places before formulas hear of those that were, in milliseconds. */
const PAUSE = 100;

/** Follows the formula engine: when a turn ends, whether it is at work, and what it is to calculate again. */
export class Calculation {
  private running = false;
  private announced: ReturnType<typeof setTimeout> | undefined;
  private pausing: ReturnType<typeof setTimeout> | undefined;
  /** Where cells were put since the last pause, by sheet. */
  private readonly put = new Map<string, IUnitRange>();
  private readonly commands: ICommandService;
  private readonly turnEnds = new Set<() => void>();

  private readonly api: Grid['api'];

  constructor(grid: Grid) {
    this.api = grid.api;
    const injector = grid.univer.__getInjector();
    this.commands = injector.get(ICommandService);
    const dirtying = injector.get(IActiveDirtyManagerService);
    this.commands.onCommandExecuted(({ id, params }, options) => {
      if (id === SetFormulaCalculationStartMutation.id) this.start();
      else if (id === SetFormulaCalculationNotificationMutation.id) {
        this.notice((params as ISetFormulaCalculationNotificationMutation).functionsExecutedState);
      } else if (dirtying.get(id) && !(id === SetRangeValuesMutation.id && options?.onlyLocal)) this.announce();
    });
    onQuietCells(grid, (cells) => this.gather(cells));
  }

  /** Whether every formula has its value. */
  get idle(): boolean {
    return !this.running && this.announced === undefined;
  }

  /** Calls back whenever the engine has gone through its formulas once. */
  onTurnEnd(listener: () => void): void {
    this.turnEnds.add(listener);
  }

  /** Calculates every formula in the next turn. */
  all(): void {
    this.announce();
    this.api.getFormula().executeCalculation();
  }

  /** Calculates the formulas in these ranges, and what depends on them, in the next turn. */
  recalculate(dirtyRanges: readonly IUnitRange[]): void {
    if (dirtyRanges.length === 0) return;
    this.announce();
    // Through the engine's queue: a turn started directly would be lost when an edit stops it half way.
    void this.commands.executeCommand(
      SetTriggerFormulaCalculationStartMutation.id,
      { dirtyRanges, forceCalculation: false },
      { onlyLocal: true },
    );
  }

  private gather({ unitId, subUnitId, top, left, rows }: QuietCells): void {
    const before = this.put.get(subUnitId)?.range;
    const range = {
      startRow: Math.min(top, before?.startRow ?? top),
      startColumn: Math.min(left, before?.startColumn ?? left),
      endRow: Math.max(top + rows.length - 1, before?.endRow ?? 0),
      endColumn: Math.max(left + (rows[0]?.length ?? 1) - 1, before?.endColumn ?? 0),
    };
    this.put.set(subUnitId, { unitId, sheetId: subUnitId, range });
    this.announce();
    clearTimeout(this.pausing);
    this.pausing = setTimeout(() => {
      const ranges = [...this.put.values()];
      this.put.clear();
      this.recalculate(ranges);
    }, PAUSE);
  }

  private start(): void {
    this.running = true;
    clearTimeout(this.announced);
    this.announced = undefined;
  }

  private notice(ended: FormulaExecutedStateType | undefined): void {
    if (ended === undefined) {
      this.running = true;
      return;
    }
    this.running = false;
    // A stopped turn starts again with the edit that stopped it.
    if (ended === FormulaExecutedStateType.STOP_EXECUTION) this.announce();
    for (const listener of this.turnEnds) listener();
  }

  /** A turn is coming; an announcement that nothing follows runs out. */
  private announce(): void {
    clearTimeout(this.announced);
    this.announced = setTimeout(() => {
      this.announced = undefined;
    }, COLLECTING);
  }
}
