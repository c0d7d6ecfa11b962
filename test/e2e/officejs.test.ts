import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Frame, Response } from 'playwright-core';
import { officeJsFolder, serve, type Served } from '../../src/workbench/server/serve';
import { bundleFixtureHost } from '../support/bundle';
import { disconnect, openPage, type OpenPage, openWorkbench } from '../support/openWorkbench';

const root = process.cwd();
const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
const inPackage = (file: string): string => sha256(readFileSync(path.join(officeJsFolder(root), file)));

// A browser that starts beside a build takes its time.
jest.setTimeout(60_000);

afterAll(disconnect);

describe('an add-in that uses only the public library', () => {
  let served: Served;
  let open: OpenPage;
  let frame: Frame;
  const scripts: Response[] = [];

  beforeAll(async () => {
    const workbench = await bundleFixtureHost(root);
    served = await serve({ root, workbench, addin: path.join(root, 'test/support/fixture/addin') });
    open = await openPage('about:blank');
    open.page.on('response', (response) => scripts.push(response));
    await open.page.goto(served.workbenchUrl);
    await open.page.evaluate(() => globalThis.addin);
    frame = open.page.frames().find((candidate) => candidate.parentFrame() !== null)!;
  });

  afterAll(async () => {
    await open.close();
    await served.close();
  });

  const call = (name: string, ...args: unknown[]): Promise<unknown> =>
    open.page.evaluate(
      async ([name, args]) => {
        const host = await globalThis.addin;
        const [result] = await host.call([{ name, args: args as never, address: 'Sheet1!C3' }]);
        return result;
      },
      [name, args] as const,
    );

  test('finds itself in Excel', async () => {
    expect(await frame.evaluate(() => Office.onReady())).toEqual({
      host: 'Excel',
      platform: 'OfficeOnline',
      addin: { visibilityMode: 'Taskpane' },
    });
  });

  test.each(['office.js', 'excel-web-16.00.js'])('runs under the package’s own %s, byte for byte', async (file) => {
    const response = scripts.find((candidate) => new URL(candidate.url()).pathname === `/office-js/${file}`);
    expect(sha256(await response!.body())).toBe(inPackage(file));
  });

  test('reaches nothing but this machine', () => {
    expect(open.requested.filter((url) => !['localhost', '127.0.0.1'].includes(new URL(url).hostname))).toEqual([]);
    expect(open.requested.length).toBeGreaterThan(5);
  });

  test('answers a call, at once or later', async () => {
    expect(await call('ADD', 2, 3)).toBe(5);
    expect(await call('ADDLATER', 20, 22)).toBe(42);
  });

  test('spills rows with errors, evidence and blanks in their cells', async () => {
    expect(await call('MIXED')).toEqual([
      [1, 'text', true],
      [
        {
          type: 'Double',
          basicValue: 2,
          numberFormat: '$#,##0.00',
          properties: { Source: { type: 'String', basicValue: 'fixture' } },
        },
        { type: 'Error', code: '#N/A', message: 'No rate' },
        null,
      ],
    ]);
  });

  test.each(['FAIL', 'FAILLATER'])('%s shows the add-in’s own words', async (name) => {
    expect(await call(name, '#N/A', 'No rate')).toEqual({ type: 'Error', code: '#N/A', message: 'No rate' });
  });

  test('sees its own cell where it asked for it', async () => {
    expect(await call('WHERE')).toBe('Sheet1!C3');
  });

  test('is told when nobody waits any more', async () => {
    const failure = await open.page.evaluate(async () => {
      const abandon = new AbortController();
      const answer = (await globalThis.addin).call([{ name: 'NEVER', args: [], address: 'Sheet1!A1' }], abandon.signal);
      setTimeout(() => abandon.abort(), 100);
      return answer.then(
        () => 'answered',
        (error: unknown) => (error as Error).name,
      );
    });
    expect(failure).toBe('AbortError');
    await frame.waitForFunction(() => 'canceled' in globalThis);
  });

  test('runs the function of a ribbon control', async () => {
    await open.page.evaluate(async () => (await globalThis.addin).runCommand('Fixture.Mark'));
    expect(await frame.evaluate(() => (globalThis as { marked?: string }).marked)).toBe('Fixture.Mark');
  });

  test('opens and hides its pane, and hears of it whoever does', async () => {
    await frame.evaluate(async () => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => heard.push(visibilityMode));
      await Office.addin.hide();
    });
    expect(await open.page.evaluate(async () => (await globalThis.addin).frame.hidden)).toBe(true);
    await open.page.evaluate(async () => (await globalThis.addin).runCommand('Fixture.Open'));
    expect(await open.page.evaluate(async () => (await globalThis.addin).frame.hidden)).toBe(false);
    await frame.waitForFunction(() => (globalThis as unknown as { heard: string[] }).heard.length === 2);
    expect(await frame.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual([
      'Hidden',
      'Taskpane',
    ]);
  });

  test('reads the sheets', async () => {
    const names = await frame.evaluate(() =>
      Excel.run(async (context) => {
        const sheets = context.workbook.worksheets.load('items/name');
        await context.sync();
        return sheets.items.map(({ name }) => name);
      }),
    );
    expect(names).toEqual(['Sheet1']);
  });

  test('is told the full name of what the workbench does not play, and so is everybody else', async () => {
    const failure = await frame.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().calculate(true);
        await context.sync();
      }).then(
        () => undefined,
        (error: unknown) => {
          const { code, message } = error as OfficeExtension.Error;
          return { code, message };
        },
      ),
    );
    const sentence = 'Worksheet.calculate is not played by the workbench yet';
    expect(failure).toEqual({ code: 'ApiNotFound', message: sentence });
    expect(await open.page.evaluate(async () => (await globalThis.addin).missing)).toContain('Worksheet.calculate');
    expect(open.errors).toContainEqual(expect.stringContaining(sentence));
  });

  test('starts again when the page is loaded again', async () => {
    await open.page.reload();
    expect(await call('ADD', 1, 1)).toBe(2);
  });
});

test('the built add-in starts under the library, without an error and without asking for anything missing', async () => {
  const workbench = await openWorkbench();
  const { page, requested, errors } = workbench;
  await page.waitForFunction(() => ['ready', 'failed'].includes(window.workbench.host.status));
  expect(await page.evaluate(() => window.workbench.host)).toMatchObject({ status: 'ready', name: 'Parley' });
  expect(requested.filter((url) => !/^(http:\/\/(localhost|127\.0\.0\.1):|data:|blob:)/.test(url))).toEqual([]);
  expect(errors).toEqual([]);
  await workbench.close();
});
