import { type IUndoRedoItem, IUndoRedoService } from '@univerjs/presets';
import type { Grid } from './grid';

/** What joins two steps of undo, not declared. */
interface Joining {
  _tryBatchingElements: (step: IUndoRedoItem, next: IUndoRedoItem) => void;
}

/** Univer 0.25.1 undoes steps that it made one in the order in which they were done; the last must be undone first. */
export function undoBackwards(grid: Grid): void {
  const service = grid.univer.__getInjector().get(IUndoRedoService) as unknown as Joining;
  service._tryBatchingElements = (step, next) => {
    step.redoMutations.push(...next.redoMutations);
    step.undoMutations.unshift(...next.undoMutations);
  };
}
