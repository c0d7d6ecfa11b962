import { readFileSync } from 'node:fs';
import {
  contractName,
  readContractRow,
  readRegister,
  REGISTER_TABLE,
  registerHeadings,
  windowOf,
} from '../../../../src/core/contracts';
import { findSchedules } from '../../../../src/core/fees';
import type { SheetCells } from '../../../../src/core/sheets';
import { read } from '../../../formats/xlsx/files';

/** The day on which the sample says that it was last edited. */
const EDITED = 20260105;

async function sampleSheets(): Promise<readonly SheetCells[]> {
  const { values } = await read(new Uint8Array(readFileSync('assets/sample.xlsx')));
  return values.map(({ cells }) => cells);
}

describe('the sample’s contracts', () => {
  test('are a register with every heading and no cell that cannot be read', async () => {
    const sheets = await sampleSheets();
    const registers = sheets.flatMap((sheet) => readRegister(sheet) ?? []);
    expect(registers).toHaveLength(1);
    const [register] = registers;
    expect(register?.table).toBe(REGISTER_TABLE);
    expect([...(register?.headings.values() ?? [])]).toEqual(registerHeadings);
    expect(register?.contracts.map(({ unread }) => unread)).toEqual([[], [], [], []]);
    expect(register?.contracts.map(({ terms }) => contractName(terms))).toEqual([
      'Bluebonnet Health Plan PPO',
      'Lone Star Care Medicaid managed care',
      'Gulf Mutual HMO',
      'Caprock Behavioral Network EAP',
    ]);
  });

  test('differ in what they need: notice soon, harmful take-back, lesser of charge and rate, frozen rates', async () => {
    const [register] = (await sampleSheets()).flatMap((sheet) => readRegister(sheet) ?? []);
    const [bluebonnet, loneStar, gulf, caprock] = register?.contracts ?? [];
    expect(bluebonnet?.terms).toMatchObject({ takeBackMonths: 36, cleanClaimDays: 45, escalator: null });
    // 60 days before 1 April 2026 are 31 January.
    expect(loneStar && windowOf(loneStar, EDITED)).toMatchObject({ kind: 'open', actBy: 20260131 });
    expect(gulf?.terms).toMatchObject({
      lesserOf: true,
      amendmentByNotice: true,
      basisPercent: 850_000,
      medicareYear: 2024,
    });
    expect(caprock?.terms).toMatchObject({ lastRateChange: 20220701, escalator: null });
    expect(caprock?.terms.tin).toBeUndefined();
  });

  test('are no fee schedule, and each of their rows is one that a formula can be given', async () => {
    const sheets = await sampleSheets();
    const sheet = sheets.find(({ name }) => name === 'Contracts')!;
    expect(findSchedules(sheet)).toEqual([]);
    expect(sheets.flatMap(findSchedules).map(({ sheet: name }) => name)).not.toContain('Contracts');
    const register = readRegister(sheet)!;
    const row = registerHeadings.map((_, column) => sheet.rows[register.area.top + 1 - sheet.top]?.[column] ?? null);
    expect(readContractRow(row, undefined)).toMatchObject({ value: { terms: register.contracts[0]!.terms } });
  });
});
