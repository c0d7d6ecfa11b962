import './styles';
import { Workbench } from '../grid/workbench';

const grid = document.querySelector<HTMLElement>('#grid');
if (!grid) throw new Error('The page has no grid.');
const workbench = new Workbench(grid);
workbench.grid.api.createWorkbook({});
Object.assign(window, { workbench });
