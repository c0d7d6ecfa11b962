import { Category, type MessageEntry, messageEntry } from '../events';
import { localAddress } from '../a1';
import type { BookEvent, WorkbookPort } from '../workbookPort';

/** The library's numbers of the workbook's events. */
export const EventType = { changed: 10, added: 13, selected: 14, deleted: 15 } as const;

/** Under which the library listens to events of the workbook and its collections. */
export const WORKBOOK = 'Workbook';

/** Which events of which objects the add-in listens to. */
export class EventTargets {
  private readonly registered = new Set<string>();
  /** `context.runtime.enableEvents`. */
  enabled = true;

  register(type: number, targetId: string): void {
    this.registered.add(`${type} ${targetId}`);
  }

  unregister(type: number, targetId: string): void {
    this.registered.delete(`${type} ${targetId}`);
  }

  /** One entry for each target that listens. */
  entries(event: BookEvent): MessageEntry[] {
    if (!this.enabled) return [];
    const type = EventType[event.type];
    return [event.sheetId, WORKBOOK]
      .filter((target) => this.registered.has(`${type} ${target}`))
      .map((target) => messageEntry(Category.event, type, payload(event), target));
  }
}

/** Tells the add-in what happens in the workbook, from now on; the answer ends that. */
export function watchWorkbook(
  port: WorkbookPort,
  targets: EventTargets,
  tell: (entries: readonly MessageEntry[]) => void,
): () => void {
  return port.listen((event) => {
    const entries = targets.entries(event);
    if (entries.length > 0) tell(entries);
  });
}

function payload(event: BookEvent): Readonly<Record<string, unknown>> {
  const worksheetId = event.sheetId;
  if (!('area' in event)) return { source: 'Local', worksheetId };
  const address = localAddress(event.area);
  if (event.type === 'selected') return { address, worksheetId };
  return { address, changeType: 'RangeEdited', source: 'Local', worksheetId };
}
