import { act, fireEvent, render, screen } from '@testing-library/react';
import { useState, type ReactElement } from 'react';
import { loadPacks } from '../../../src/session';
import { USUAL } from '../../../src/taskpane/steps/choose/choiceForm';
import { MeasureField } from '../../../src/taskpane/steps/choose/MeasureField';
import { readMeasureTyped, suggestedMeasures } from '../../../src/taskpane/steps/choose/readMeasureTyped';
import { wrongFields } from '../../../src/taskpane/steps/choose/readForm';
import { CHOOSE } from '../../../src/taskpane/steps/choose/strings';
import { TargetField } from '../../../src/taskpane/steps/choose/TargetField';
import { texasMarket } from '../../support/texasMarket';

afterEach(() => loadPacks([]));

const says = (typed: string): string => readMeasureTyped(typed).says;

describe('what is typed, with a pack of Texas loaded,', () => {
  beforeEach(() => loadPacks([texasMarket()]));

  test.each([
    ['', ''],
    ['medicare', 'Understood as Medicare.'],
    ['median', 'Understood as P50, in Texas market.'],
    ['75th percentile', 'Understood as P75, in Texas market.'],
    ['aetna p75', 'Understood as aetna P75.'],
    ['120 % of Medicare', 'Understood as 120% of Medicare.'],
    ['$100 or the median, whichever is higher', 'Understood as higher of $100 and P50, in Texas market.'],
    [
      'P50, at least $100 and at most $150',
      'Understood as lower of (higher of P50 and $100) and $150, in Texas market.',
    ],
    ['Medicare + $5', 'Understood as Medicare + $5.'],
    ['greater of 120% Medicare or P50', 'Understood as higher of 120% of Medicare and P50, in Texas market.'],
  ])('%p says %p', (typed, understood) => {
    expect(readMeasureTyped(typed)).toMatchObject({ ok: true, says: understood });
  });

  test.each([
    ['Atna P50', 'Aetna P50'],
    ['higher of Medicare and Atna P50', 'higher of Medicare and Aetna P50'],
    ['medicar', 'Medicare'],
    ['higher of Medicair and P50', 'higher of Medicare and P50'],
    ['higher of 100 and P50', 'higher of $100 and P50'],
  ])('%p offers %p', (typed, like) => {
    expect(readMeasureTyped(typed)).toMatchObject({ ok: false, like });
  });

  test('stands in the way of an audit where nothing has it', () => {
    const form = { ...USUAL, region: 'TX-18', measure: 'Humana P50' };
    expect(wrongFields(form, [{ name: 'Fees', needsRegion: true }])).toEqual(['measure']);
  });

  test('has the market, its percentiles and its payers among the suggestions', () => {
    expect(suggestedMeasures()).toEqual([
      'Medicare',
      'P50',
      'P75',
      'higher of 120% of Medicare and P50',
      'Medicare QP',
      'Aetna P50',
    ]);
  });
});

test('without a pack a percentile is refused with what to load', () => {
  expect(says('P50')).toBe(
    'Nothing that is loaded has P50. Percentiles of what payers pay come with a pack of market rates: load one in the pane.',
  );
  expect(readMeasureTyped('P50').ok).toBe(false);
});

const Fields = (): ReactElement => {
  const [form, setForm] = useState(USUAL);
  return (
    <>
      <MeasureField typed={form.measure} onType={(measure) => setForm({ ...form, measure })} />
      <TargetField form={form} onFill={(change) => setForm({ ...form, ...change })} />
    </>
  );
};

describe('the field', () => {
  test('says that no pack is loaded and how to get one, until one is', () => {
    render(<Fields />);
    expect(screen.getByText(CHOOSE.measure.noPack)).toBeTruthy();
    act(() => loadPacks([texasMarket()]));
    expect(screen.queryByText(CHOOSE.measure.noPack)).toBeNull();
    expect(screen.getByText('Loaded: Texas market (tx-2026-06.1).')).toBeTruthy();
  });

  test('takes a suggestion, says how it is understood, and the target is a share of it', () => {
    loadPacks([texasMarket()]);
    render(<Fields />);
    expect(screen.getByRole('radio', { name: 'A percentage of Medicare' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'P75' }));
    expect(screen.getByText('Understood as P75, in Texas market.')).toBeTruthy();
    expect(screen.getByRole('radio', { name: 'A percentage of P75' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'higher of 120% of Medicare and P50' }));
    expect(screen.getByRole('textbox', { name: 'Percent of that price' })).toBeTruthy();
  });

  test('offers the name that was most likely meant', () => {
    loadPacks([texasMarket()]);
    render(<Fields />);
    const field = (): HTMLInputElement => screen.getByRole('combobox', { name: CHOOSE.measure.label });
    fireEvent.change(field(), { target: { value: 'Atna P50' } });
    fireEvent.click(screen.getByRole('button', { name: 'Use Aetna P50' }));
    expect(field().value).toBe('Aetna P50');
  });
});
