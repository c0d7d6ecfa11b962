/** One entry of the `richApiMessage` event, which carries custom functions and the workbook's events alike. */
export type MessageEntry = readonly [
  category: number,
  type: number,
  targetId: string,
  message: string,
  id: string,
  isRemote: boolean,
];

export const Category = { customFunction: 1, event: 65_536 } as const;

/** The library's numbers of events the host tells. */
const EventType = { paneVisibility: 65_539 } as const;

/** An entry for the object `targetId`, or for none in particular. */
export function messageEntry(category: number, type: number, message: unknown, targetId = ''): MessageEntry {
  return [category, type, targetId, JSON.stringify(message), '', false];
}

/** Watches a frame's `hidden`, whoever sets it, and tells of every change. */
export function watchVisibility(frame: HTMLIFrameElement, tell: (entry: MessageEntry) => void): () => void {
  const observer = new MutationObserver(() => {
    const visibility = frame.hidden ? 'Hidden' : 'Visible';
    tell(messageEntry(Category.event, EventType.paneVisibility, { visibility }));
  });
  observer.observe(frame, { attributeFilter: ['hidden'] });
  return () => observer.disconnect();
}
