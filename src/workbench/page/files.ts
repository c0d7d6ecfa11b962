import type { Workbench } from '../grid/workbench';
import { element } from './element';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Opening by button or by dropping a file anywhere, saving by button; what goes wrong is said in the bar. */
export function wireFiles(workbench: Workbench): void {
  const input = element('file', HTMLInputElement);
  element('open', HTMLButtonElement).addEventListener('click', () => input.click());
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    input.value = '';
    if (file) void open(workbench, file);
  });
  element('save', HTMLButtonElement).addEventListener('click', () => void said(() => save(workbench)));
  acceptDrops((file) => void open(workbench, file));
}

/** Runs, and says in the bar what went wrong. */
export async function said(action: () => Promise<void>): Promise<void> {
  const notice = element('notice', HTMLParagraphElement);
  notice.textContent = '';
  try {
    await action();
  } catch (error) {
    notice.textContent = error instanceof Error ? error.message : String(error);
  }
}

async function open(workbench: Workbench, file: File): Promise<void> {
  await said(async () => workbench.open(new Uint8Array(await file.arrayBuffer()), file.name));
}

async function save(workbench: Workbench): Promise<void> {
  const bytes = await workbench.save();
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes as BlobPart], { type: TYPE }));
  link.download = workbench.port.name;
  link.click();
  URL.revokeObjectURL(link.href);
}

function acceptDrops(onFile: (file: File) => void): void {
  const mark = (on: boolean): void => void document.body.classList.toggle('dropping', on);
  // Before Univer sees it, which would take a dropped file for something of its own.
  const listen = (type: 'dragover' | 'drop', handler: (event: DragEvent) => void): void =>
    window.addEventListener(
      type,
      (event) => {
        if (!event.dataTransfer?.types.includes('Files')) return;
        event.preventDefault();
        event.stopPropagation();
        handler(event);
      },
      true,
    );
  listen('dragover', () => mark(true));
  listen('drop', (event) => {
    mark(false);
    const file = event.dataTransfer?.files[0];
    if (file) onFile(file);
  });
  window.addEventListener('dragleave', (event) => mark(event.relatedTarget !== null));
}
