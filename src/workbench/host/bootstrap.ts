/** What the client library reads from `window.name` before it knows anyone to talk to. */

/** Flags of the library: a shared runtime is a shared app that also runs custom functions. */
const SHARED_APP = 1;
const CUSTOM_FUNCTIONS = 2;
const SHARED_RUNTIME = SHARED_APP | CUSTOM_FUNCTIONS;

export interface Conversation {
  readonly conversationId: string;
  readonly controlId: string;
  /** Origin of the page that plays Excel. */
  readonly hostOrigin: string;
}

/**
 * The frame's name. It has to be set before the frame is in the document: a name given later does not reach the page.
 * Telemetry is off, so that nothing leaves the machine.
 */
export function frameName(conversation: Conversation, locale: string): string {
  const { conversationId, controlId, hostOrigin } = conversation;
  const hostInfo = ['Excel', 'Web', '16.01', locale, conversationId, '', 'disableLogging', SHARED_RUNTIME];
  return JSON.stringify({
    baseFrameName: '_xdm_workbench',
    hostInfo: hostInfo.join('|'),
    xdmInfo: [conversationId, controlId, hostOrigin].join('|'),
    serializerVersion: 1,
    flights: '[]',
  });
}
