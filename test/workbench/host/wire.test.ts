import type { Channel } from '../../../src/workbench/host/channel';
import { MissingMembers } from '../../../src/workbench/host/missing';
import { Wire } from '../../../src/workbench/host/wire';

const conversation = { conversationId: 'c', controlId: 'control', hostOrigin: 'http://localhost:1' };
const REQUEST = { _messageType: 0, _actionType: 0, _conversationId: 'c', _correlationId: 7, _data: null };

let posted: Record<string, unknown>[];
let receive: (text: string) => void;
let missing: MissingMembers;
let wire: Wire;

beforeEach(() => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  posted = [];
  missing = new MissingMembers();
  const channel: Channel = {
    post: (text) => posted.push(JSON.parse(text) as Record<string, unknown>),
    listen: (listener) => (receive = listener),
    close: () => undefined,
  };
  wire = new Wire(channel, conversation, { echo: (data) => data }, missing);
});

afterEach(() => jest.restoreAllMocks());

const ask = (more: object): void => receive(JSON.stringify({ ...REQUEST, ...more }));

test('answers under the same name and number', () => {
  ask({ _actionName: 'echo', _data: [1] });
  expect(posted).toMatchObject([
    { _actionName: 'echo', _correlationId: 7, _conversationId: 'c', _errorCode: 0, _data: [1] },
  ]);
});

test.each([
  ['no JSON', 'hello'],
  ['no object', 'null'],
  ['another conversation', JSON.stringify({ ...REQUEST, _actionName: 'echo', _conversationId: 'other' })],
  ['an answer', JSON.stringify({ ...REQUEST, _actionName: 'echo', _messageType: 1 })],
])('says nothing to %s', (_, text) => {
  receive(text);
  expect(posted).toEqual([]);
});

test('answers an action it does not know, and keeps its name', () => {
  ask({ _actionName: 'levitate' });
  expect(posted).toMatchObject([{ _actionName: 'levitate', _errorCode: -2 }]);
  expect(missing.list).toEqual(['levitate']);
});

test('promises no event that it will never tell', () => {
  ask({ _actionName: 'dialogMessageReceived', _actionType: 1 });
  expect(posted).toMatchObject([{ _data: { Error: 5000 } }]);
  expect(missing.list).toEqual(['The event dialogMessageReceived']);
});

test('tells an event after its registration was answered', async () => {
  const told = wire.listened('richApiMessage').then(() => wire.tell('richApiMessage', 'news'));
  ask({ _actionName: 'richApiMessage', _actionType: 1 });
  await told;
  expect(posted).toMatchObject([{ _responseType: 0 }, { _responseType: 1, _data: 'news' }]);
});
