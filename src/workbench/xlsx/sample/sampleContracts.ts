/** A cell of the sample's contract register; dates as ISO texts, percentages as shares. */
type Term = string | number | null;

/** How a column's cells look; text where nothing is said. */
export type Look = 'date' | 'percent' | 'digits';

interface Column {
  readonly heading: string;
  readonly look?: Look;
  /** By contract, in the order of the payers. */
  readonly cells: readonly [Term, Term, Term, Term];
}

const column = (heading: string, cells: Column['cells'], look?: Look): Column => ({
  heading,
  cells,
  ...(look && { look }),
});

/**
 * Four fictional contracts, column by column: those of the fee schedule's payers, and one whose rates nobody has filed. Bluebonnet may
 * take money back for three years; Lone Star's notice is due at the end of the month in which the workbook was last edited; Gulf pays the
 * lesser of charge and rate and may change terms by a notice; Caprock has paid the same since 2022. Blank cells are not looked up yet.
 */
export const SAMPLE_CONTRACTS: readonly Column[] = [
  column('Payer', ['Bluebonnet Health Plan', 'Lone Star Care', 'Gulf Mutual', 'Caprock Behavioral Network']),
  column('Product', ['PPO', 'Medicaid managed care', 'HMO', 'EAP']),
  column('Entity', [
    'Bayou City Recovery & Counseling, LLC',
    'Bayou City Recovery & Counseling, LLC',
    'Bayou City Recovery & Counseling, LLC',
    null,
  ]),
  column('State', ['TX', 'TX', 'TX', 'TX']),
  column('TIN', ['01-2345678', '01-2345678', '01-2345678', null], 'digits'),
  column('NPI', ['1234567893', '1234567893', '1234567893', null], 'digits'),
  column('Effective', ['2021-03-01', '2022-04-01', '2026-01-01', '2022-07-01'], 'date'),
  column('Renewal', ['2027-03-01', '2026-04-01', '2027-01-01', '2026-07-01'], 'date'),
  column('Term (months)', [36, 12, 12, 12]),
  column('Renews by itself', ['Yes', 'Yes', 'Yes', 'Yes']),
  column('Notice (days)', [120, 60, 90, 90]),
  column('Last rate change', ['2024-03-01', '2025-01-01', '2026-01-01', '2022-07-01'], 'date'),
  column('Fee basis', ['Fixed', 'Fixed', 'Percent of Medicare', 'Fixed']),
  column('Basis %', [null, null, 0.85, null], 'percent'),
  column('Medicare year', [null, null, 2024, null]),
  column('Escalator', ['None', 0.02, 'None', 'None'], 'percent'),
  column('Escalator cap', ['None', 0.03, 'None', 'None'], 'percent'),
  column('Lesser-of clause', ['No', 'No', 'Yes', null]),
  column('Reimbursement floor', ['None', 'State Medicaid fee schedule', 'None', null]),
  column('Carve-outs', ['Psychological testing, to another network', 'None', 'None', null]),
  column('Exclusions', [null, 'H0020, paid per exhibit B', 'None', null]),
  column('Re-evaluation clause', ['None', 'Rates are reviewed each January on request', 'None', 'None']),
  column('Timely filing (days)', [90, 95, 180, 60]),
  column('Clean claim (days)', [45, 30, 30, null]),
  column('Late interest (a year)', ['None', 0.18, 'None', null], 'percent'),
  column('Take-back limit (months)', [36, 6, 12, null]),
  column('Appeal levels', [1, 2, 2, null]),
  column('Appeal (days)', [60, 120, 180, null]),
  column('Preauthorization', [
    'IOP and residential; answered within 14 days',
    'IOP after 30 days',
    'IOP, residential, telehealth',
    null,
  ]),
  column('Out-of-network terms', ['None', null, '60% of Medicare', null]),
  column('Single-case agreements', ['None', 'At 110% of the schedule, by the medical director', null, null]),
  column('Amendment by notice', ['No', 'No', 'Yes', null]),
  column('All-products clause', ['No', 'No', 'Yes', null]),
  column('Most-favoured-nation', ['No', 'No', 'No', null]),
  column('Termination (days)', [120, 90, 60, 30]),
  column('Termination', [
    'Patients in care are paid for 90 days',
    'Patients in care are paid for 90 days',
    'None',
    null,
  ]),
  column('Contacts', [
    'Dana Whitfield, network manager',
    'contracting@lonestarcare.example',
    null,
    'providers@caprock.example',
  ]),
  column('New services or sites', ['Second IOP site in Pasadena since 09/2025', 'None', 'None', null]),
  column('Denials or authorization trouble', [
    'Telehealth denials doubled in 2025',
    null,
    'Residential days are cut after 7',
    null,
  ]),
  column('Volume that gives leverage', ['Largest IOP provider in the county for this plan', null, 'None', null]),
  column('Market shift', [
    'Two residential programs closed in 2025',
    'Two residential programs closed in 2025',
    null,
    null,
  ]),
  column('Notes', [null, 'Renewal talks begun 12/2025', null, 'Signed copy not found']),
];
