import { writeFileSync } from 'node:fs';
import { filtersSaid } from '../../src/cli/ingest/filtersSaid';
import { ingestCommand } from '../../src/cli/ingest/ingestCommand';
import { readNpiTable } from '../../src/cli/ingest/npiTable';
import { wantedOf } from '../../src/cli/ingest/wanted';
import {
  brief,
  FILE,
  HOUSTON,
  inFolder,
  item,
  JSON_FILE,
  kept,
  lines,
  RATES,
  run,
  said,
  served,
  signal,
  TULSA,
  within,
  write,
} from '../support/ingesting';

inFolder();

const table = (rows: readonly (readonly [npi: number, state: string, taxonomy: string])[]) =>
  write('npis.csv', ['NPI,state,taxonomy', ...rows.map((row) => row.join(','))].join('\n'));

describe('--only-npis', () => {
  const OTHER = 1093700003;
  /** The practice in Houston has a second provider; the third group lists nobody. */
  const GROUPS = {
    ...FILE,
    provider_references: [
      { provider_group_id: 1, provider_groups: [{ npi: [HOUSTON, OTHER], tin: { type: 'ein', value: '11-1111111' } }] },
      { provider_group_id: 2, provider_groups: [{ npi: [TULSA], tin: { type: 'ein', value: '22-2222222' } }] },
      { provider_group_id: 3, provider_groups: [{ npi: [], tin: { type: 'ein', value: '33-3333333' } }] },
    ],
    in_network: [item('90837', 118.5, [1, 2, 3])],
  };
  const wanted = (onlyNpis: string, npis?: Awaited<ReturnType<typeof readNpiTable>>, states?: string) =>
    wantedOf({ codes: '90837', tins: undefined, states, onlyNpis }, npis);

  test('keeps the groups that one of them is in, and counts the others', async () => {
    await run([write('made.json', JSON.stringify(GROUPS))], { wanted: await wanted(`${OTHER}`) });
    expect(brief(await kept())).toEqual(['90837 118.5 111111111']);
    expect(said()).toContain('left out 2 of 3 provider groups not asked for');
  });

  test('keeps the group that is one of them by its taxpayer’s number alone', async () => {
    const asTaxpayer = (npi: number, listed: readonly number[]) => [
      { npi: listed, tin: { type: 'npi', value: String(npi) } },
    ];
    const provider_references = [
      { provider_group_id: 1, provider_groups: asTaxpayer(TULSA, []) },
      { provider_group_id: 2, provider_groups: asTaxpayer(OTHER, [HOUSTON]) },
      { provider_group_id: 3, provider_groups: asTaxpayer(HOUSTON + 50, [0]) },
      // An employer's number that has the digits of nobody's NPI.
      { provider_group_id: 4, provider_groups: [{ npi: [], tin: { type: 'ein', value: '11-1111111' } }] },
    ];
    const in_network = [item('90837', 118.5, [1, 2, 3, 4])];
    const file = write('made.json', JSON.stringify({ ...FILE, provider_references, in_network }));
    await run([file], { wanted: await wanted(`${TULSA},${OTHER}`) });
    expect(brief(await kept())).toEqual([`90837 118.5 ${TULSA}`, `90837 118.5 ${OTHER}`]);
    expect(said()).toContain('left out 2 of 4 provider groups not asked for');
  });

  test('with a table of NPIs, what it says of them holds, and what it says of others in the group does not', async () => {
    const npis = await readNpiTable(
      table([
        [HOUSTON, 'TX', '1041C0700X'],
        [OTHER, 'NM', '103TC0700X'],
      ]),
      signal,
    );
    const list = `@${write('ours.txt', `${HOUSTON}\n${TULSA}\n`)}`;
    const { classes } = npis;
    await run([write('made.json', JSON.stringify(GROUPS))], { wanted: await wanted(list, npis), classes });
    // The one in Tulsa is not in the table.
    expect((await kept()).map(({ tin, state, taxonomy }) => [tin, state, taxonomy])).toEqual([
      ['111111111', 'TX', 'masters'],
      ['222222222', '', ''],
    ]);
  });

  test('with states, one of them has to practise there', async () => {
    const npis = await readNpiTable(
      table([
        [HOUSTON, 'TX', '1041C0700X'],
        [OTHER, 'NM', '103TC0700X'],
        [TULSA, 'NM', '103TC0700X'],
      ]),
      signal,
    );
    const { classes } = npis;
    const file = write('made.json', JSON.stringify(GROUPS));
    await run([file], { wanted: await wanted(`${HOUSTON},${OTHER}`, npis, 'NM'), classes });
    expect((await kept()).map(({ tin, state }) => [tin, state])).toEqual([['111111111', 'NM']]);
  });

  test('what is no NPI is refused', async () => {
    await expect(wanted(`${HOUSTON},12-3456789`)).rejects.toThrow(
      '--only-npis: “12-3456789” is no NPI. These have ten digits.',
    );
  });
});

describe('--payers', () => {
  const of = (name: string, more: object = {}) => JSON.stringify({ ...more, ...FILE, reporting_entity_name: name });

  test('files of others are passed over and named, also when they are met again', async () => {
    const files = [
      write('made.json', of('MADE  Health of Texas')),
      write('other.json', of('Other Health')),
      write('issued.json', of('Clearing House', { issuer_name: 'Made Health, Inc.' })),
      write('plan.json', of('Clearing House', { plan_name: 'made health PPO' })),
    ];
    const payers = ['Nobody', 'made health'];
    expect(await run(files, { payers })).toMatchObject({ files: 3, passedOver: 1, failed: 0, rows: 9 });
    expect(lines()).toContain('other.json is of Other Health, none of the payers asked for: passed over after 0 MB');
    expect(new Set((await kept()).map(({ file }) => file))).toEqual(new Set(['made.json', 'issued.json', 'plan.json']));
    expect(await run(files, { payers })).toMatchObject({ files: 0, skipped: 4 });
    expect(lines()).toContain('other.json: was read before: is of Other Health, none of the payers asked for');
  });

  test('a file that says whose it is at its end, or not at all, is kept only if it is of theirs', async () => {
    const { reporting_entity_name, ...rest } = FILE;
    const files = [
      write('late.json', JSON.stringify({ ...rest, reporting_entity_name })),
      write('later.json', JSON.stringify({ ...rest, reporting_entity_name: 'Other Health' })),
      write('silent.json', JSON.stringify(rest)),
    ];
    expect(await run(files, { payers: ['made'] })).toMatchObject({ files: 1, passedOver: 2, rows: 3 });
    expect((await kept()).map(({ file }) => file)).toEqual(['late.json', 'late.json', 'late.json']);
    expect(said()).toContain('later.json is of Other Health, none of the payers asked for');
    expect(said()).toContain('silent.json does not say whose it is, none of the payers asked for');
  });

  test('a file without rates is said to be one, whosever it is', async () => {
    expect(await run([write('empty.json', '{}')], { payers: ['made'] })).toMatchObject({ empty: 1, passedOver: 0 });
    expect(said()).toContain('holds no in_network');
  });

  test('where the header comes first, the rest is not read', async () => {
    const rates = Array.from({ length: 20_000 }, () => item('90837', 100, [1]));
    const long = JSON.stringify({ ...FILE, reporting_entity_name: 'Other Health', in_network: rates });
    // Whoever came to its end would find it broken.
    const file = write('other.json', long.slice(0, -2));
    expect(await run([file], { payers: ['made'] })).toMatchObject({ passedOver: 1, failed: 0 });
    expect(said()).toContain('other.json is of Other Health, none of the payers asked for: passed over after 1 MB');
  });

  const host = served();
  test('a table of contents is read whoever made it', async () => {
    host.answer = ({ url }, response) =>
      response.end(
        url === '/index.json'
          ? JSON.stringify({
              reporting_entity_name: 'Clearing House',
              reporting_structure: [{ in_network_files: [{ description: 'PPO', location: `${host.at}/ppo.json` }] }],
            })
          : JSON_FILE,
      );
    const totals = await run([`${host.at}/index.json`], { payers: ['made'], follow: '' });
    expect(totals).toMatchObject({ files: 2, passedOver: 0, rows: 3 });
  });
});

describe('a folder is of one set of filters', () => {
  const NONE = {
    codes: '90837',
    tins: undefined,
    states: undefined,
    onlyNpis: undefined,
    payers: undefined,
    payer: undefined,
    state: '',
    table: undefined,
  };

  test('lists count by what is in them: a file and a list, in any order, are the same; other contents are not', async () => {
    const list = write('codes.txt', '90837\n90834\n');
    const said = await filtersSaid({ ...NONE, codes: `@${list}` });
    expect(await filtersSaid({ ...NONE, codes: '90834,90837' })).toBe(said);
    writeFileSync(list, '90837\n90832\n');
    expect(await filtersSaid({ ...NONE, codes: `@${list}` })).not.toBe(said);
  });

  test('every filter makes other rates', async () => {
    const filters = [
      {},
      { codes: 'all' },
      { tins: '111111111' },
      { states: 'TX' },
      { onlyNpis: `${HOUSTON}` },
      { onlyNpis: `${TULSA}` },
      { payers: 'made' },
      { payer: 'Made' },
      { state: 'TX' },
    ];
    const all = await Promise.all(filters.map((one) => filtersSaid({ ...NONE, ...one })));
    expect(new Set(all).size).toBe(filters.length);
  });

  /** What is printed. */
  async function command(...args: readonly string[]): Promise<readonly unknown[]> {
    const log = jest.spyOn(console, 'log').mockImplementation(() => undefined);
    try {
      await ingestCommand().parseAsync(['tic', '-o', RATES(), '--codes', '90837', ...args], { from: 'user' });
      return log.mock.calls.map(([line]: readonly unknown[]) => line);
    } finally {
      log.mockRestore();
    }
  }

  test('a table of as many NPIs that says something else of them is another filter', async () => {
    const made = write('made.json', JSON_FILE);
    const npis = table([[HOUSTON, 'TX', '1041C0700X']]);
    await command(made, '--npis', npis);
    await command(made, '--npis', npis);
    table([[HOUSTON, 'OK', '1041C0700X']]);
    await expect(command(made, '--npis', npis)).rejects.toThrow('holds rates kept by other filters (npis).');
  });

  test('so is a table of ZIP codes that lie in another county', async () => {
    const made = write('made.json', JSON_FILE);
    const npis = write('npis.csv', `NPI,state,ZIP,taxonomy\n${HOUSTON},TX,77002,1041C0700X`);
    const counties = write('zips.csv', 'ZIP,COUNTY\n77002,48201');
    await command(made, '--npis', npis, '--zip-counties', counties);
    expect((await kept()).map(({ county }) => county)).toEqual(['48201', '']);
    write('zips.csv', 'ZIP,COUNTY\n77002,48157');
    await expect(command(made, '--npis', npis, '--zip-counties', counties)).rejects.toThrow('by other filters (npis)');
  });

  test('states go by their names, too, and are one set of filters by either', async () => {
    const npis = await readNpiTable(
      table([
        [HOUSTON, 'TX', ''],
        [TULSA, 'NY', ''],
      ]),
      signal,
    );
    const filters = (states: string) => ({ codes: '90837', tins: undefined, states });
    const saidOf = (states: string) =>
      filtersSaid({ ...filters(states), payers: undefined, payer: undefined, state: '', table: npis });
    for (const states of ['TX NY', 'new york;Texas', write('states.txt', 'New  York\ntx\n').replace(/^/, '@')]) {
      const { npis: kept } = await wantedOf(filters(states), npis);
      expect([HOUSTON, TULSA].map((npi) => kept?.classOf(npi))).toEqual([1, 2]);
      expect(await saidOf(states)).toBe(await saidOf('TX,NY'));
    }
  });

  test('a taxpayer that Excel took the zero of is known', async () => {
    const { tin } = await wantedOf({ codes: 'all', tins: '12345678', states: undefined }, undefined);
    expect(tin?.({ kind: 'ein', value: '012345678' })).toBe(true);
    expect(tin?.({ kind: 'ein', value: '123456780' })).toBe(false);
  });

  test.each([
    [['--state', 'Texsa'], '--state: “Texsa” is no state. Write it as TX or Texas.'],
    [['--states', 'TX,ZZ', '--npis'], '--states: “ZZ” is no state. Write it as TX or Texas.'],
    [['--tins', '12-3456789,abc'], '--tins: “abc” is no taxpayer’s number. These have nine digits'],
  ])('what is none is refused: %s', async (options, says) => {
    const npis = options.includes('--npis') ? [table([[HOUSTON, 'TX', '']])] : [];
    await expect(command(write('made.json', JSON_FILE), ...options, ...npis)).rejects.toThrow(says);
  });

  test('codes of a kind that no pack is made of are named, mistyped ones among them', async () => {
    const [first] = await command(write('made.json', JSON_FILE), '--codes', '9O837,905,h0015');
    expect(first).toBe('note: 9O837 is no CPT, HCPCS or revenue code, and no pack is made of other kinds.');
  });

  test('the command line takes the lists of NPIs and payers', async () => {
    const other = write('other.json', JSON.stringify({ ...FILE, reporting_entity_name: 'Aetna, Inc.' }));
    const payers = write('payers.txt', 'aetna, inc.\n');
    await command(write('made.json', JSON_FILE), other, '--only-npis', `${TULSA}`, '--payers', `@${payers}`);
    expect((await kept()).map(({ payer, tin }) => `${payer} ${tin}`)).toEqual(['Aetna, Inc. 222222222']);
    expect(within('rates')).toBe(RATES());
  });
});
