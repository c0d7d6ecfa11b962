/** Registers as in a browser that has this of service workers, and says with what. */
async function registering(register: ((script: string) => Promise<unknown>) | null, worker: string): Promise<unknown> {
  const asked: string[] = [];
  const serviceWorker = register && {
    register: (script: string) => {
      asked.push(script);
      return register(script);
    },
  };
  process.env['PARLEY_OFFLINE'] = worker;
  if (serviceWorker) Object.defineProperty(navigator, 'serviceWorker', { value: serviceWorker, configurable: true });
  try {
    await jest.isolateModulesAsync(async () => {
      const { keepOffline } = await import('../../../src/taskpane/offline/keepOffline');
      await keepOffline();
    });
  } finally {
    delete process.env['PARLEY_OFFLINE'];
    Reflect.deleteProperty(navigator, 'serviceWorker');
  }
  return asked;
}

const fine = (): Promise<void> => Promise.resolve();
const refused = (): Promise<never> => Promise.reject(new DOMException('not allowed here', 'SecurityError'));

test('the browser is given the worker beside the page', async () => {
  expect(await registering(fine, 'offline.js')).toEqual(['offline.js']);
});

test('a browser that allows none changes nothing', async () => {
  expect(await registering(refused, 'offline.js')).toEqual(['offline.js']);
});

test('nor does one that has none', async () => {
  expect(await registering(null, 'offline.js')).toEqual([]);
});

test('a build without the worker asks for none', async () => {
  expect(await registering(fine, '')).toEqual([]);
});
