/** The states' prompt-pay rules; when they were looked up anew: put the table beside the others, change the day, `npm run data`. */
export const PROMPT_PAY_SOURCE = {
  title: 'Prompt-pay days and late interest by state, from secondary sources',
  /** The day on which the sources were read. */
  date: '2026-11-27',
  unit: 'days from receipt of a clean claim; interest as a share in millionths, a year, or a month in tiers by days since receipt',
  sources: {
    A: 'healthcarepromptpay.com, each of the 50 states with legal time to pay',
    B: 'navigatingpayerchallenges.com, summaries of key payer reimbursement time frames',
    C: 'a public table of statutes with its own days of checking',
    D: 'a public matrix of 16 states, without days of checking',
    E: 'a public file on Illinois',
    F: 'a public collection of statutes by state, from the legislatures’ pages',
  },
} as const;

/** What has to be said wherever a figure is shown. */
export const PROMPT_PAY_CAUTION =
  'Not legal advice, and not verified against the statute: from secondary sources. For insured commercial plans only; self-funded (ERISA) plans, Medicare Advantage and Medicaid managed care follow other rules.';
