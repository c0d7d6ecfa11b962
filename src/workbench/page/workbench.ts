import './styles';
import { columnName } from '../host/a1';
import { Workbench } from '../grid/workbench';
import type { Faults } from '../host/faults';
import { connectPane } from './connectPane';
import { drivingApi, type DrivingApi } from './drivingApi';
import { element } from './element';
import { said, wireFiles } from './files';
import { type HostState, stateInWords } from './hostState';
import { showInspector } from './inspector';
import { paneToggle } from './paneToggle';
import { rehearse } from './rehearse';
import { showRibbon } from './ribbon';

declare global {
  interface Window {
    workbench: DrivingApi;
  }
}

const SAMPLE = 'sample.xlsx';

const workbench = new Workbench(element('grid', HTMLDivElement));
const pane = element('pane', HTMLElement);
let host: HostState = { status: 'loading' };
let faults: Faults | undefined;

window.workbench = drivingApi(
  workbench,
  () => host,
  () => {
    if (!faults) throw new Error('No add-in is connected.');
    return faults;
  },
);
wireFiles(workbench);
paneToggle(pane, element('toggle', HTMLButtonElement));
workbench.onActiveCell((cell) => {
  const address = cell ? `${columnName(cell.column)}${cell.row + 1}` : '';
  showInspector(element('inspector', HTMLDivElement), address, cell?.reading);
});

await rehearse(workbench);
await said(openSample);
setHost(host);
try {
  const addin = await connectPane(pane, workbench);
  workbench.connect(addin);
  faults = addin.faults;
  showRibbon(element('ribbon', HTMLDivElement), addin);
  setHost({ status: 'ready', name: addin.displayName, functions: addin.functions.map(({ name }) => name) });
} catch (error) {
  setHost({ status: 'failed', reason: error instanceof Error ? error.message : String(error) });
}

function setHost(state: HostState): void {
  host = state;
  const status = element('status', HTMLParagraphElement);
  status.dataset['state'] = state.status;
  status.textContent = stateInWords(state);
}

async function openSample(): Promise<void> {
  const response = await fetch(SAMPLE);
  if (response.ok) await workbench.open(new Uint8Array(await response.arrayBuffer()), SAMPLE);
  else await workbench.openBlank();
}
