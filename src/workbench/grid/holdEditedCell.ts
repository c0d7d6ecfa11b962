import { IEditorBridgeService } from '@univerjs/presets/preset-sheets-core';
import type { Grid } from './grid';

type Cell = Parameters<IEditorBridgeService['setEditCell']>[0];
type Visible = Parameters<IEditorBridgeService['changeVisible']>[0];

/**
 * Univer 0.25.1 shows a sheet and lays out what its active cell holds, for the editor and the formula bar, in one go, a fifth of which
 * that is. From here on the cell waits, until the answer is called or somebody begins to edit.
 */
export function holdEditedCell(grid: Grid): () => void {
  const editor = grid.univer.__getInjector().get(IEditorBridgeService);
  let held: Cell | undefined;
  const holding = {
    setEditCell: (cell: Cell) => void (held = cell),
    changeVisible: (change: Visible) => {
      release();
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- it is what Univer's command calls
      editor.changeVisible(change);
    },
  };
  function release(): void {
    // The methods of the class come to light again.
    for (const name of Object.keys(holding)) Reflect.deleteProperty(editor, name);
    const cell = held;
    held = undefined;
    if (cell) editor.setEditCell(cell);
  }
  Object.assign(editor, holding);
  return release;
}
