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
import type { Grid } from './createGrid';

/** Longer than the engine collects edits before it calculates, in milliseconds. */
const COLLECTING = 200;

/** Follows the formula engine: when a turn ends, whether it is at work, and what it is to calculate again. */
export class Calculation {
  private running = false;
  private announced: ReturnType<typeof setTimeout> | undefined;
  private readonly commands: ICommandService;
  private readonly turnEnds = new Set<() => void>();

  constructor(grid: Grid) {
    const injector = grid.univer.__getInjector();
    this.commands = injector.get(ICommandService);
    const dirtying = injector.get(IActiveDirtyManagerService);
    this.commands.onCommandExecuted(({ id, params }, options) => {
      if (id === SetFormulaCalculationStartMutation.id) this.start();
      else if (id === SetFormulaCalculationNotificationMutation.id) {
        this.notice((params as ISetFormulaCalculationNotificationMutation).functionsExecutedState);
      } else if (dirtying.get(id) && !(id === SetRangeValuesMutation.id && options?.onlyLocal)) this.announce();
    });
  }

  /** Whether every formula has its value. */
  get idle(): boolean {
    return !this.running && this.announced === undefined;
  }

  /** Calls back whenever the engine has gone through its formulas once. */
  onTurnEnd(listener: () => void): void {
    this.turnEnds.add(listener);
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
