import { render, screen } from '@testing-library/react';
import { toTheEnd } from '../../../src/core/pausing';
import { auditRates } from '../../../src/core/audit';
import { micros } from '../../../src/core/money';
import { distributionBeside, loaded, loadPacks } from '../../../src/session';
import { Distribution } from '../../../src/taskpane/steps/see/Distribution';
import { drawn } from '../../../src/taskpane/steps/see/distributionScale';
import { reading, TERMS, type Written } from '../../core/audit/readings';
import { packOf } from '../../core/market/packOf';
import { texasMarket } from '../../support/texasMarket';

function rateOf(written: Written) {
  const made = toTheEnd(auditRates({ rates: [reading(written)], withoutRate: [], unread: [] }, TERMS, loaded));
  if (!made.ok) throw new Error(made.failure.message);
  return made.value.rates[0]!;
}

const places = (dollars: number, amounts?: readonly number[]) => {
  loadPacks([amounts ? packOf([{ groups: 9, amounts }]) : texasMarket()]);
  const market = distributionBeside(rateOf({ code: 90837, rate: dollars }).line.key);
  if (!market.ok) throw new Error(market.failure.message);
  return drawn(market.value, micros(dollars)!)!;
};

afterEach(() => loadPacks([]));

describe('places, in percent of the width', () => {
  test('run from the lowest at 3 to the highest at 97: 3 + (amount − 80) ÷ 220 × 94', () => {
    const at = (amount: number) => expect.closeTo(3 + ((amount - 80) / 220) * 94, 9) as number;
    expect(places(118)).toEqual({
      rate: at(118),
      lowest: at(80),
      highest: at(300),
      whisker: [at(95), at(210)],
      box: [at(110), at(158)],
      median: at(130),
    });
  });

  test('begin with a rate below the lowest, and end with one above the highest', () => {
    expect(places(50).rate).toBeCloseTo(3, 9);
    expect(places(350).rate).toBeCloseTo(97, 9);
    expect(places(350).highest).toBeLessThan(97);
  });

  test('leave out a highest of more than twice P90, and end at twice P90', () => {
    const { highest, whisker } = places(118, [80, 95, 110, 130, 158, 210, 2000]);
    expect(highest).toBeNull();
    // 3 + (210 − 80) ÷ (420 − 80) × 94
    expect(whisker[1]).toBeCloseTo(3 + (130 / 340) * 94, 9);
  });

  test('are the middle where all are paid the same', () => {
    expect(places(100, [100, 100, 100, 100, 100, 100, 100]).rate).toBe(50);
  });
});

describe('a rate among what others are paid', () => {
  test('is a picture with all of it in words: 25% + (118 − 110) ÷ 20 × 25% = 35%', () => {
    loadPacks([texasMarket()]);
    render(<Distribution rate={rateOf({ code: 90837, rate: 118 })} />);
    expect(screen.getByRole('img').getAttribute('aria-label')?.replaceAll('\u00a0', ' ')).toBe(
      '$118.00 among what provider groups in Texas are paid. 35.0% of 42 provider groups are paid less. Lowest $80.00 · P10 $95.00 · P25 $110.00 · Median $130.00 · P75 $158.00 · P90 $210.00 · Highest $300.00. The distribution is strong.',
    );
    expect(screen.getByText('35.0% of 42 provider groups are paid less.')).toBeTruthy();
    expect(
      screen.getByText('42 provider groups in Texas: strong. Texas market, all payers together, tx-2026-06.1.'),
    ).toBeTruthy();
  });

  test.each([
    [70, 'Below what any of 42 provider groups is paid.'],
    [301, 'Above what any of 42 provider groups is paid.'],
  ])('at %d says %s', (rate, says) => {
    loadPacks([texasMarket()]);
    render(<Distribution rate={rateOf({ code: 90837, rate })} />);
    expect(screen.getByText(says)).toBeTruthy();
  });

  test('says why there is nothing to show', () => {
    loadPacks([texasMarket()]);
    render(<Distribution rate={rateOf({ code: 99214, rate: 120 })} />);
    expect(screen.queryByRole('img')).toBeNull();
    expect(screen.getByText('Texas market has no rates of 99214.')).toBeTruthy();
  });

  test('is not spoken of where no market is loaded', () => {
    const { container } = render(<Distribution rate={rateOf({ code: 90837, rate: 118 })} />);
    expect(container.textContent).toBe('');
  });
});
