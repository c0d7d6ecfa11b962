import type { Evidence } from '../core/benchmarks';
import type { Choice } from '../core/choose';

/** One line of evidence: its name on the card and in BENCHMARKINFO, other words for it, and the text. */
interface EvidenceField extends Choice {
  readonly of: (evidence: Evidence) => string;
}

/** Why there is no benchmark, as a text in a cell: some Excels do not show the words behind an error. Blank where there is one. */
export const REASON: EvidenceField = { name: 'Reason', also: ['why', 'error'], of: () => '' };

export const EVIDENCE_FIELDS: readonly EvidenceField[] = [
  { name: 'Amount', also: ['benchmark', 'price', 'rate'], of: ({ amount }) => amount },
  { name: 'Formula', also: ['arithmetic', 'calculation', 'how'], of: ({ formula }) => formula },
  { name: 'Service', also: ['label', 'description'], of: ({ service }) => service },
  { name: 'Unit', also: ['unitbasis', 'per'], of: ({ unit }) => unit },
  { name: 'Locality', also: ['place', 'region', 'area'], of: ({ place }) => place },
  { name: 'Setting', also: [], of: ({ setting }) => setting },
  { name: 'Practitioner', also: ['provider', 'percent'], of: ({ practitioner }) => practitioner },
  { name: 'Sample', also: ['groups', 'n', 'confidence'], of: ({ sample }) => sample },
  { name: 'Period', also: ['inforce', 'effective', 'dates'], of: ({ period }) => period },
  { name: 'Release', also: ['version', 'edition'], of: ({ release }) => release },
  { name: 'Published', also: [], of: ({ published }) => published },
  { name: 'Source', also: ['title'], of: ({ source }) => source },
  { name: 'Link', also: ['url', 'address'], of: ({ link }) => link },
  { name: 'Notes', also: ['note', 'assumptions'], of: ({ notes, method = [] }) => [...notes, ...method].join(' ') },
  REASON,
];

/**
 * What the card of a number shows. The rest is in these already, and a workbook keeps the card of each of its cells: the amount is the
 * cell's own, the source's title names the release.
 */
const ON_CARD = new Set([
  'Formula',
  'Service',
  'Unit',
  'Locality',
  'Setting',
  'Practitioner',
  'Sample',
  'Period',
  'Source',
  'Link',
  'Notes',
]);

export const CARD_FIELDS = EVIDENCE_FIELDS.filter(({ name }) => ON_CARD.has(name));
