import { type MadeUpPayer, type MadeUpPlace, PAYERS, SERVICES } from './madeUp';

/** When the made-up files were last updated: with the sample workbook. */
export const UPDATED = '2026-01-05';

/** Mulberry32: the same numbers on every machine. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const PROFESSIONAL = { service_code: ['11'], billing_class: 'professional', setting: 'outpatient' } as const;
const INSTITUTIONAL = { service_code: [], billing_class: 'institutional', setting: 'outpatient' } as const;
const TELEHEALTH = ['10'];

const cents = (dollars: number): number => Math.round(dollars * 100) / 100;

/** What a practice is paid, and now and then what is no rate: nines, a cent, a percentage, a rate that has ended. */
function pricesOf(dollars: number, service: (typeof SERVICES)[number], chance: number) {
  const usual = { negotiated_type: 'negotiated', expiration_date: '9999-12-31' };
  const odd: object =
    [
      { negotiated_rate: 9999.99 },
      { negotiated_rate: 0.01 },
      { negotiated_rate: 70, negotiated_type: 'percentage' },
      { expiration_date: '2025-12-31' },
    ][Math.floor(chance * 100)] ?? {};
  const where = service.type === 'RC' ? INSTITUTIONAL : PROFESSIONAL;
  const at = [['', 1] as const, ...service.modified];
  return at.map(([modifiers, share], index) => ({
    ...usual,
    ...where,
    ...(modifiers === '95' ? { service_code: TELEHEALTH } : {}),
    negotiated_rate: cents(dollars * share),
    billing_code_modifier: modifiers === '' ? [] : modifiers.split(','),
    ...(index === 0 ? odd : {}),
  }));
}

/**
 * A payer's in-network file for a place, as JSON by the Transparency in Coverage schema. Everything in it is made up: taxpayer numbers
 * begin with 00, which is no prefix that is given out.
 */
export function madeUpFile(payer: MadeUpPayer, { first, practices }: MadeUpPlace): string {
  const next = random(1000 * first + PAYERS.indexOf(payer));
  const numbers = Array.from({ length: practices }, (_, at) => first + at);
  // Practices differ alike for all that they are paid for; the sum of three draws is nearly bell-shaped.
  const levels = new Map(numbers.map((number) => [number, 0.7 + 0.2 * (next() + next() + next())]));
  const item = (service: (typeof SERVICES)[number]) => {
    const share = service.isOffice ? payer.office : payer.behavioral;
    return {
      negotiation_arrangement: 'ffs',
      name: `Service ${service.code}`,
      billing_code_type: service.type,
      billing_code_type_version: '2026',
      billing_code: service.code,
      description: `Service ${service.code}`,
      negotiated_rates: numbers
        .filter(() => next() * 100 < service.billedBy)
        .map((number) => ({
          provider_references: [number],
          negotiated_prices: pricesOf(
            service.usual * share * (levels.get(number) ?? 1) * (0.95 + 0.1 * next()),
            service,
            next(),
          ),
        })),
    };
  };
  return JSON.stringify({
    reporting_entity_name: payer.name,
    reporting_entity_type: 'made up',
    last_updated_on: UPDATED,
    version: '2.0.0',
    provider_references: numbers.map((number) => ({
      provider_group_id: number,
      provider_groups: [
        {
          npi: [1_000_000_000 + number],
          tin: {
            type: 'ein',
            value: `00-${String(number).padStart(7, '0')}`,
            business_name: `Made-up practice ${number}`,
          },
        },
      ],
    })),
    in_network: SERVICES.map(item),
  });
}
