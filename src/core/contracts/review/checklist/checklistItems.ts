interface ChecklistItem {
  readonly name: string;
  /** Whether the contract may be signed without it. */
  readonly required: boolean;
  /** What has to be seen to. */
  readonly says: string;
}

/** What has to be approved before a payer contract is signed, in order. */
export const CHECKLIST_ITEMS = {
  rates: {
    name: 'Rates against the ask',
    required: true,
    says: 'Every code’s rate is what was asked for or agreed on, in writing.',
  },
  exhibit: {
    name: 'Fee schedule attached',
    required: true,
    says: 'The full fee schedule is an exhibit, not a reference to a web page or manual.',
  },
  effective: {
    name: 'Effective date',
    required: true,
    says: 'The day from which rates hold is written, and claims are held until it is loaded.',
  },
  parties: {
    name: 'TINs and NPIs listed',
    required: true,
    says: 'Every tax number, group NPI and site that bills is named.',
  },
  roster: {
    name: 'Credentialing and roster',
    required: true,
    says: 'Every clinician is credentialed, and the roster is with the payer.',
  },
  amendment: {
    name: 'Amendment clause read',
    required: true,
    says: 'How terms and rates can change, and within how many days to object.',
  },
  termination: { name: 'Termination and notice read', required: true, says: 'The days of notice are in the calendar.' },
  manual: {
    name: 'Provider manual read',
    required: false,
    says: 'Whatever the contract makes part of it by reference.',
  },
  privacy: {
    name: 'Privacy: BAA and 42 CFR Part 2',
    required: true,
    says: 'Whether a business associate agreement is needed, and how records of substance use treatment are shared.',
  },
  stateLaw: {
    name: 'State law check',
    required: true,
    says: 'Counsel compared payment, take-back and parity terms with the statute itself.',
  },
  legal: { name: 'Legal review', required: true, says: 'A lawyer read the whole contract.' },
  authority: { name: 'Signature authority', required: true, says: 'Who signs may do so for the entity that is named.' },
  systems: {
    name: 'Loaded for billing',
    required: false,
    says: 'Rates, edits and filing limits are in the billing system.',
  },
} as const satisfies Readonly<Record<string, ChecklistItem>>;

export type ChecklistKey = keyof typeof CHECKLIST_ITEMS;

export const CHECKLIST_KEYS: readonly ChecklistKey[] = Object.keys(CHECKLIST_ITEMS).filter(
  (key): key is ChecklistKey => key in CHECKLIST_ITEMS,
);
