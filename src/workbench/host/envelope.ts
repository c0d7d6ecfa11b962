/** The envelope around everything that crosses the window boundary, in the library's own names. */

const MessageType = { request: 0, response: 1 } as const;
const ResponseType = { reply: 0, event: 1 } as const;
export const ActionType = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
/** The library's code for a request whose handling failed. */
export const HANDLING_FAILED = -2;
/** The library's code for an operation the host does not support. */
export const OPERATION_NOT_SUPPORTED = 5000;

const SERIALIZER_VERSION = 1;
/** Events answer no request; the library expects this number in its place. */
const NO_CORRELATION = -1;

export interface Request {
  readonly _messageType: number;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

/** The request in a posted text, or nothing where the text is somebody else's or no request. */
export function parseRequest(text: string, conversationId: string): Request | undefined {
  const message = parseObject(text);
  const isOurs = message?._conversationId === conversationId && message._messageType === MessageType.request;
  return isOurs ? (message as Request) : undefined;
}

/** The reply to a request. */
export function reply(request: Request, origin: string, data: unknown, errorCode = 0): string {
  return JSON.stringify({
    _messageType: MessageType.response,
    _responseType: ResponseType.reply,
    _errorCode: errorCode,
    _actionName: request._actionName,
    _conversationId: request._conversationId,
    _correlationId: request._correlationId,
    _origin: origin,
    _serializerVersion: SERIALIZER_VERSION,
    _data: data,
  });
}

/** An event, told without having been asked. */
export function event(name: string, conversationId: string, origin: string, data: unknown): string {
  return JSON.stringify({
    _messageType: MessageType.response,
    _responseType: ResponseType.event,
    _errorCode: 0,
    _actionName: name,
    _conversationId: conversationId,
    _correlationId: NO_CORRELATION,
    _origin: origin,
    _serializerVersion: SERIALIZER_VERSION,
    _data: data,
  });
}

function parseObject(text: string): Partial<Request> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
