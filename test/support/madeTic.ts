/** A made-up in-network file: prices by hand, taxpayers by number. */
export interface MadeItem {
  readonly code: string;
  readonly type?: string;
  readonly rate: (group: number) => number;
}

interface Made {
  readonly groups: number;
  readonly items: readonly MadeItem[];
  /** Providers a group, which make a file as long as real ones are. */
  readonly npis?: number;
  readonly more?: object;
}

const tinOf = (group: number): string => `11-${String(group).padStart(7, '0')}`;

const referenceOf = (group: number, npis: number) => ({
  provider_group_id: group,
  provider_groups: [
    {
      npi: Array.from({ length: npis }, (_, index) => 1_000_000_000 + group * 10_000 + index),
      tin: { type: 'ein', value: tinOf(group) },
    },
  ],
});

/** The file as the rule's schema has it, one price a group. */
export const madeTic = ({ groups, items, npis = 1, more = {} }: Made): string => {
  const numbers = Array.from({ length: groups }, (_, index) => index + 1);
  return JSON.stringify({
    reporting_entity_name: 'Made Health',
    last_updated_on: '2026-11-01',
    version: '2.0.0',
    provider_references: numbers.map((group) => referenceOf(group, npis)),
    in_network: items.map(({ code, type = 'CPT', rate }) => ({
      negotiation_arrangement: 'ffs',
      name: 'made up',
      billing_code_type: type,
      billing_code_type_version: '2026',
      billing_code: code,
      description: 'made up',
      negotiated_rates: numbers.map((group) => ({
        provider_references: [group],
        negotiated_prices: [
          {
            negotiated_type: 'negotiated',
            negotiated_rate: rate(group),
            expiration_date: '9999-12-31',
            service_code: ['11'],
            billing_class: 'professional',
          },
        ],
      })),
    })),
    ...more,
  });
};
