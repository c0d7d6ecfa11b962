import type { DayNumber } from '../dates';
import type { Micros } from '../money';

/** What a cell of the register can hold, by kind. Percentages are shares in millionths: 3 % is 30 000. */
export interface KindValues {
  text: string;
  date: DayNumber;
  /** A whole number of days, months or levels, or a year. */
  days: number;
  months: number;
  count: number;
  year: number;
  percent: Micros;
  yesNo: boolean;
  /** One of the term's choices, as it is written there. */
  choice: string;
}

export type TermKind = keyof KindValues;

/** Under which title a form, the review or a person looks for the term. */
export type TermGroup = 'parties' | 'dates' | 'rates' | 'billing' | 'access' | 'clauses' | 'people' | 'asked';

export interface TermDefinition<K extends TermKind = TermKind> {
  readonly kind: K;
  /** The register's column. */
  readonly heading: string;
  /** Other headings that people use for it. */
  readonly also?: readonly string[];
  readonly group: TermGroup;
  /** What to write, in words for whoever fills in the register. */
  readonly says: string;
  readonly choices?: readonly string[];
}

const term = <K extends TermKind>(
  kind: K,
  group: TermGroup,
  heading: string,
  says: string,
  more: Pick<TermDefinition, 'also' | 'choices'> = {},
): TermDefinition<K> => ({ kind, group, heading, says, ...more });

/** The fee-schedule bases, as the register writes them. */
export const FEE_BASES = ['Fixed', 'Percent of Medicare', 'Percent of charge'] as const;

/** The terms of a payer contract, in the order of the register's columns. */
export const TERMS = {
  payer: term('text', 'parties', 'Payer', 'Who pays, by the name that the fee schedules use.', {
    also: ['Payor', 'Plan', 'Insurer', 'Health plan', 'Carrier'],
  }),
  product: term('text', 'parties', 'Product', 'PPO, HMO, Medicaid managed care, Medicare Advantage, EAP …', {
    also: ['Line of business', 'LOB', 'Network'],
  }),
  entity: term('text', 'parties', 'Entity', 'Which of your legal entities signed.', {
    also: ['Provider', 'Group', 'Legal entity'],
  }),
  state: term('text', 'parties', 'State', 'Whose insurance law holds for it: TX.', {
    also: ['Governing law', 'Jurisdiction'],
  }),
  tin: term('text', 'parties', 'TIN', 'Tax identification number that is contracted.', { also: ['Tax ID', 'EIN'] }),
  npi: term('text', 'parties', 'NPI', 'Group NPI that is contracted; several with commas.', { also: ['Group NPI'] }),

  effective: term('date', 'dates', 'Effective', 'First day of the contract or of its latest amendment.', {
    also: ['Effective date', 'Start', 'Start date', 'Commencement'],
  }),
  renewal: term('date', 'dates', 'Renewal', 'Day on which the present term ends and the next begins.', {
    also: ['Renewal date', 'Expiration', 'Expires', 'End date', 'Anniversary', 'Term end'],
  }),
  termMonths: term('months', 'dates', 'Term (months)', 'Length of a term: 12, 24, 36.', {
    also: ['Term', 'Term months'],
  }),
  autoRenews: term('yesNo', 'dates', 'Renews by itself', 'Yes where it goes on unless somebody gives notice.', {
    also: ['Auto renew', 'Auto-renews', 'Evergreen'],
  }),
  noticeDays: term('days', 'dates', 'Notice (days)', 'Days before the renewal by which notice has to be given.', {
    also: ['Notice', 'Notice days', 'Notice period'],
  }),
  lastRateChange: term('date', 'dates', 'Last rate change', 'Day from which the present rates were paid.', {
    also: ['Last increase', 'Last raise', 'Rates effective', 'Last rate increase'],
  }),

  feeBasis: term('choice', 'rates', 'Fee basis', 'How rates come about.', {
    also: ['Fee schedule basis', 'Rate basis', 'Basis'],
    choices: FEE_BASES,
  }),
  basisPercent: term('percent', 'rates', 'Basis %', 'Of Medicare or of the charge: 110%.', {
    also: ['Percent of Medicare', '% of Medicare', 'Percent of charge'],
  }),
  medicareYear: term(
    'year',
    'rates',
    'Medicare year',
    'Which year of Medicare’s schedule is meant: 2026; None where it is the current one.',
    {
      also: ['Basis year', 'Fee schedule year'],
    },
  ),
  escalator: term('percent', 'rates', 'Escalator', 'Raise at each anniversary: 3%.', {
    also: ['Annual increase', 'Rate escalator', 'Escalator %'],
  }),
  escalatorCap: term('percent', 'rates', 'Escalator cap', 'The most that a raise can be: 4%.', {
    also: ['Cap', 'Increase cap'],
  }),
  lesserOf: term('yesNo', 'rates', 'Lesser-of clause', 'Yes where the payer pays the lesser of charge and rate.', {
    also: ['Lesser of', 'Lesser of charges'],
  }),
  reimbursementFloor: term('text', 'rates', 'Reimbursement floor', 'The least that is paid: 100% of Medicare.', {
    also: ['Floor', 'Rate floor'],
  }),
  carveOuts: term('text', 'rates', 'Carve-outs', 'Services under other rates or another payer.', {
    also: ['Carve outs', 'Carveouts'],
  }),
  exclusions: term('text', 'rates', 'Exclusions', 'Services, codes or people that the contract leaves out.', {
    also: ['Excluded services'],
  }),
  reevaluation: term('text', 'rates', 'Re-evaluation clause', 'When rates are looked at again, and on whose request.', {
    also: ['Reevaluation', 'Rate review', 'Reopener'],
  }),

  timelyFilingDays: term(
    'days',
    'billing',
    'Timely filing (days)',
    'Days from the service within which a claim has to be filed.',
    {
      also: ['Timely filing', 'Filing limit', 'Filing days'],
    },
  ),
  cleanClaimDays: term('days', 'billing', 'Clean claim (days)', 'Days within which a clean claim is paid.', {
    also: ['Clean claim days', 'Payment days', 'Days to pay', 'Prompt pay'],
  }),
  lateInterest: term('percent', 'billing', 'Late interest (a year)', 'Interest on late payment, a year: 12%.', {
    also: ['Late interest', 'Interest', 'Late penalty'],
  }),
  takeBackMonths: term(
    'months',
    'billing',
    'Take-back limit (months)',
    'Months after payment during which the payer may take money back.',
    {
      also: ['Take-back limit', 'Recoupment limit', 'Lookback', 'Look-back (months)', 'Take back'],
    },
  ),
  appealLevels: term('count', 'billing', 'Appeal levels', 'How many levels a denial can be appealed on.', {
    also: ['Levels of appeal'],
  }),
  appealDays: term('days', 'billing', 'Appeal (days)', 'Days from a denial within which it can be appealed.', {
    also: ['Appeal days', 'Appeal limit', 'Dispute days'],
  }),

  preauthorization: term(
    'text',
    'access',
    'Preauthorization',
    'Which services need it, and how soon the payer answers.',
    {
      also: ['Preauth', 'Prior authorization', 'Authorization', 'Preauthorisation'],
    },
  ),
  outOfNetwork: term('text', 'access', 'Out-of-network terms', 'What is paid to those outside the network.', {
    also: ['Out of network', 'OON', 'OON terms'],
  }),
  singleCase: term('text', 'access', 'Single-case agreements', 'Whether and at what rate they are made.', {
    also: ['SCA', 'Single case agreement', 'Single case agreements'],
  }),

  amendmentByNotice: term(
    'yesNo',
    'clauses',
    'Amendment by notice',
    'Yes where the payer can change terms or rates by a notice.',
    {
      also: ['Unilateral amendment', 'Amend by notice'],
    },
  ),
  allProducts: term('yesNo', 'clauses', 'All-products clause', 'Yes where you have to take part in every product.', {
    also: ['All products'],
  }),
  mostFavoredNation: term(
    'yesNo',
    'clauses',
    'Most-favoured-nation',
    'Yes where nobody else may get a lower rate from you.',
    {
      also: ['Most favored nation', 'MFN', 'Most-favored-nation'],
    },
  ),
  terminationDays: term('days', 'clauses', 'Termination (days)', 'Days of notice to end it without cause.', {
    also: ['Termination notice', 'Termination without cause'],
  }),
  termination: term('text', 'clauses', 'Termination', 'How else it ends, and what is paid for patients in care.', {
    also: ['Termination terms'],
  }),

  contacts: term('text', 'people', 'Contacts', 'Who to write to at the payer.', {
    also: ['Contact', 'Payer contact', 'Network manager'],
  }),

  newServices: term(
    'text',
    'asked',
    'New services or sites',
    'Services, sites or staff that came since the rates were agreed; None where there are none.',
    {
      also: ['New services', 'New sites'],
    },
  ),
  denialsRising: term(
    'text',
    'asked',
    'Denials or authorization trouble',
    'What has become worse, with figures; None where nothing has.',
    {
      also: ['Denials', 'Authorization problems', 'Denials rising'],
    },
  ),
  volume: term(
    'text',
    'asked',
    'Volume that gives leverage',
    'Your share of the payer’s members, or what it cannot buy elsewhere; None.',
    {
      also: ['Volume', 'Leverage'],
    },
  ),
  marketShift: term('text', 'asked', 'Market shift', 'Shortage of providers, a competitor’s closing, new law; None.', {
    also: ['Market changes', 'Shortage'],
  }),
  notes: term('text', 'asked', 'Notes', 'Anything else.', { also: ['Comments', 'Remarks'] }),
} as const satisfies Readonly<Record<string, TermDefinition>>;

export type TermKey = keyof typeof TERMS;

export type TermValue<K extends TermKey = TermKey> = KindValues[(typeof TERMS)[K]['kind']];

/**
 * What a contract says, as far as the register has it. `null`: somebody looked, and the contract has nothing (the cell says None);
 * left out: nobody has looked yet (the cell is blank), or the cell could not be read.
 */
export type Terms = { readonly [K in TermKey]?: TermValue<K> | null };

export const TERM_KEYS: readonly TermKey[] = Object.keys(TERMS).filter((key): key is TermKey => key in TERMS);
