import { type Batch, type BatchAnswer, BatchExecutor } from '../../../src/workbench/host/batch';
import { type HostObject, hostType } from '../../../src/workbench/host/hostObject';
import { MissingMembers } from '../../../src/workbench/host/missing';
import { References } from '../../../src/workbench/host/references';
import { itemNotFound } from '../../../src/workbench/host/richApiError';

interface Shelf {
  title: string;
  books: Map<string, string[]>;
}

const page = hostType<{ text: string }>('Page', {
  referenced: true,
  scalars: { Text: { get: (self) => self.text, set: (self, text) => (self.text = String(text)) } },
  methods: { Append: (self, [other]) => (self.text += (other as HostObject).get('Text') as string) },
});
const book = hostType<{ name: string; pages: string[] }>('Book', {
  id: ({ name }) => name,
  scalars: { Name: { get: ({ name }) => name }, Pages: { get: ({ pages }) => pages.length } },
  objects: { FirstPage: ({ pages }) => page({ text: pages[0] ?? '' }) },
  methods: { GetPage: ({ pages }, [index]) => page({ text: pages[Number(index)] ?? '' }) },
});
const books = hostType<Shelf>('BookCollection', {
  items: (shelf) => [...shelf.books].map(([name, pages]) => book({ name, pages })),
  item: ({ books }, [key]) => {
    const pages = books.get(String(key));
    if (!pages) throw itemNotFound();
    return book({ name: String(key), pages });
  },
  methods: {
    GetItemOrNullObject: ({ books }, [key]) => (books.has(String(key)) ? book({ name: String(key), pages: [] }) : null),
    Crash: () => {
      throw new TypeError('a fault of the host');
    },
  },
});
const shelf = hostType<Shelf>('Shelf', {
  scalars: { Title: { get: ({ title }) => title, set: (self, title) => (self.title = String(title)) } },
  objects: { Books: (self) => books(self) },
});

let state: Shelf;
let missing: MissingMembers;
let run: (batch: object) => BatchAnswer;
let complained: jest.SpyInstance;

beforeEach(() => {
  complained = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  state = {
    title: 'Novels',
    books: new Map([
      ['Emma', ['one', 'two']],
      ['Ulysses', ['three']],
    ]),
  };
  missing = new MissingMembers();
  const model = { workbook: () => shelf(state), services: {} };
  const executor = new BatchExecutor(model, new References(), missing);
  run = (batch) => {
    const steps = executor.run(batch as Batch);
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
    }
  };
});

afterEach(() => complained.mockRestore());

const ROOT = { Id: 1, ObjectPathType: 1, Name: '' };
const BOOKS = { Id: 2, ObjectPathType: 4, Name: 'Books', ParentObjectPathId: 1 };
const EMMA = { Id: 3, ObjectPathType: 5, Name: '', ParentObjectPathId: 2, ArgumentInfo: { Arguments: ['Emma'] } };
const pageOfEmma = (Id: number, index: number): object => ({
  Id,
  ObjectPathType: 3,
  Name: 'GetPage',
  ParentObjectPathId: 3,
  ArgumentInfo: { Arguments: [index] },
});
const action = (ActionType: number, ObjectPathId: number, more: object = {}): object => ({
  Id: ActionType * 100 + ObjectPathId,
  ActionType,
  Name: '',
  ObjectPathId,
  ...more,
});
const query = (ObjectPathId: number, QueryInfo: object): object => action(2, ObjectPathId, { QueryInfo });

test('answers plain values, nested objects and the identity to find an object again', () => {
  const answer = run({
    ObjectPaths: { 1: ROOT, 2: BOOKS, 3: EMMA },
    Actions: [action(1, 3), query(3, { Select: ['name', 'firstPage/text'] }), query(3, {})],
  });
  expect(answer.Results.map(({ Value }) => Value)).toEqual([
    { _Id: 'Emma' },
    { _Id: 'Emma', Name: 'Emma', FirstPage: { _ReferenceId: expect.any(String) as string, Text: 'one' } },
    { _Id: 'Emma', Name: 'Emma', Pages: 2 },
  ]);
});

test('answers collections item by item, and only the part asked for', () => {
  const paths = { 1: ROOT, 2: BOOKS };
  const all = run({ ObjectPaths: paths, Actions: [query(2, { Select: ['name'] })] });
  expect(all.Results[0]?.Value).toEqual({
    _Items: [
      { _Id: 'Emma', Name: 'Emma' },
      { _Id: 'Ulysses', Name: 'Ulysses' },
    ],
  });
  const second = run({ ObjectPaths: paths, Actions: [query(2, { Select: ['name'], Skip: 1, Top: 1 })] });
  expect(second.Results[0]?.Value).toEqual({ _Items: [{ _Id: 'Ulysses', Name: 'Ulysses' }] });
});

test('keeps a referenced object over batches, until it is let go', () => {
  const first = run({ ObjectPaths: { 1: ROOT, 2: BOOKS, 3: EMMA, 4: pageOfEmma(4, 1) }, Actions: [action(1, 4)] });
  const { _ReferenceId } = first.Results[0]?.Value as { _ReferenceId: string };
  const later = { Id: 4, ObjectPathType: 6, Name: _ReferenceId };
  const second = run({ ObjectPaths: { 4: later }, Actions: [query(4, { Select: ['text'] })] });
  expect(second.Results[0]?.Value).toEqual({ _ReferenceId, Text: 'two' });
  const unknown = run({ ObjectPaths: { 4: { ...later, Name: '_99' } }, Actions: [query(4, {})] });
  expect(unknown.Error?.Code).toBe('InvalidReference');
});

test('walks a path once a batch, and passes objects as arguments', () => {
  const answer = run({
    ObjectPaths: { 1: ROOT, 2: BOOKS, 3: EMMA, 4: pageOfEmma(4, 0), 5: pageOfEmma(5, 1) },
    Actions: [
      action(3, 4, { Name: 'Append', ArgumentInfo: { Arguments: [5], ReferencedObjectPathIds: [5] } }),
      query(4, { Select: ['text'] }),
    ],
  });
  expect(answer.Results[1]?.Value).toMatchObject({ Text: 'onetwo' });
});

test('sets properties singly and several at once', () => {
  const paths = { 1: ROOT };
  run({ ObjectPaths: paths, Actions: [action(4, 1, { Name: 'Title', ArgumentInfo: { Arguments: ['Plays'] } })] });
  expect(state.title).toBe('Plays');
  run({ ObjectPaths: paths, Actions: [action(9, 1, { ObjectState: { title: 'Poems' } })] });
  expect(state.title).toBe('Poems');
});

test('answers null for an object that is not there', () => {
  const path = { ...EMMA, ObjectPathType: 3, Name: 'GetItemOrNullObject', ArgumentInfo: { Arguments: ['None'] } };
  const answer = run({ ObjectPaths: { 1: ROOT, 2: BOOKS, 3: path }, Actions: [action(1, 3)] });
  expect(answer.Results[0]?.Value).toBeNull();
});

test('stops at the first failure, keeps what went before and says which action it was', () => {
  const none = { ...EMMA, ArgumentInfo: { Arguments: ['None'] } };
  const answer = run({
    ObjectPaths: { 1: ROOT, 2: BOOKS, 3: none },
    Actions: [action(1, 1), action(1, 3), action(1, 2)],
  });
  expect(answer.Results).toHaveLength(1);
  expect(answer.Error).toMatchObject({ Code: 'ItemNotFound', HttpStatusCode: 404, ActionIndex: 1 });
});

test.each([
  ['a method', action(3, 3, { Name: 'Burn' }), 'Book.burn'],
  ['a property', query(3, { Select: ['author'] }), 'Book.author'],
  ['a setter', action(4, 3, { Name: 'Name', ArgumentInfo: { Arguments: ['x'] } }), 'Book.name'],
  ['an action', action(6, 3), 'action type 6'],
])('fails by full name over %s it does not play, and keeps the name', (_, missed, name) => {
  const answer = run({ ObjectPaths: { 1: ROOT, 2: BOOKS, 3: EMMA }, Actions: [missed] });
  expect(answer.Error).toMatchObject({ Code: 'ApiNotFound', Message: `${name} is not played by the workbench yet` });
  expect(missing.list).toEqual([name]);
  expect(complained).toHaveBeenCalledTimes(1);
});

test('fails by full name over a service it does not play', () => {
  const service = { Id: 1, ObjectPathType: 2, Name: 'Microsoft.People.ServiceContext' };
  run({ ObjectPaths: { 1: service }, Actions: [action(1, 1)] });
  expect(missing.list).toEqual(['Microsoft.People.ServiceContext']);
});

test('answers even when the host itself fails', () => {
  const answer = run({ ObjectPaths: { 1: ROOT, 2: BOOKS }, Actions: [action(3, 2, { Name: 'Crash' })] });
  expect(answer.Error).toMatchObject({ Code: 'GeneralException', HttpStatusCode: 500 });
  expect(complained).toHaveBeenCalledWith(new TypeError('a fault of the host'));
});
