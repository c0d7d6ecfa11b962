/** A line as a payer's rate sheet has it: code, service, rate, units a year, effective date. */
export type SampleLine = readonly [
  code: string | number,
  service: string,
  rate: string | number,
  units: number | string,
  effective: string | null,
];

export interface SamplePayer {
  readonly name: string;
  readonly lines: readonly SampleLine[];
}

/** Three fictional payers, with the untidiness of files that people keep by hand. */
export const SAMPLE_PAYERS: readonly SamplePayer[] = [
  {
    name: 'Bluebonnet Health Plan',
    lines: [
      [90791, 'Psychiatric evaluation', 148.5, 410, '2024-03-01'],
      [90792, 'Psychiatric evaluation, medical', 172, 265, '2024-03-01'],
      [90832, 'Therapy, 30 min', '$62.00', 540, '2024-03-01'],
      ['90834 HO', 'Therapy, 45 min, master’s level', '$84.25', 2150, '2024-03-01'],
      ['90837-95', 'Therapy, 60 min, telehealth', '$104.50', 3480, '2024-03-01'],
      [90846, 'Family therapy, patient absent', 88.1, 120, '2024-03-01'],
      [90847, 'Family therapy, patient there', '98.00 ', 310, '2024-03-01'],
      [90853, 'Group therapy', 26.4, 5200, '2024-03-01'],
      [99213, 'Office visit, level 3', 81.35, 980, '2024-03-01'],
      [99214, 'Office visit, level 4', 116.9, 1240, '2024-03-01'],
      ['H0015 HF TG', 'IOP, per diem', 165, 3900, '2024-03-01'],
      ['H2036', 'Residential, per diem', '$412.00', 2850, '2024-03-01'],
    ],
  },
  {
    name: 'Lone Star Care',
    lines: [
      ['90791', 'Psychiatric evaluation', 161.75, 190, '2025-01-01'],
      ['90832', 'Therapy, 30 min', 71.2, 260, '2025-01-01'],
      ['90834', 'Therapy, 45 min', 93.4, 1180, '2025-01-01'],
      ['90837', 'Therapy, 60 min', 138.15, 1620, '2025-01-01'],
      ['90839', 'Crisis therapy, first hour', 141, 45, '2025-01-01'],
      ['90853', 'Group therapy', 27.75, 2400, '2025-01-01'],
      ['96130', 'Psychological testing, first hour', 118.6, 85, '2025-01-01'],
      ['H0001', 'Substance-use assessment', 96, 340, '2025-01-01'],
      ['H0004', 'Counseling, per 15 min', 21.85, 6100, '2025-01-01'],
      ['H0005', 'Group counseling', 31.5, 4300, '2025-01-01'],
      ['H0020', 'Methadone, per dose', 'see contract', 9800, '2025-01-01'],
    ],
  },
  {
    name: 'Gulf Mutual',
    lines: [
      ['90791', 'Psychiatric evaluation', '$139.00', 96, '2026-01-01'],
      ['90837', 'Therapy, 60 min', '$121.40', 740, '2026-01-01'],
      ['90837 HO', 'Therapy, 60 min, master’s level', '$109.25', 910, '2026-01-01'],
      ['90853', 'Group therapy', '$22.10', 1300, '2026-01-01'],
      ['99214', 'Office visit, level 4', '$128.75', 420, '2026-01-01'],
      [905, 'IOP, psychiatric, per diem', 178, 1450, '2026-01-01'],
      [906, 'IOP, chemical dependency, per diem', 171.5, 2200, '2026-01-01'],
      ['H0015', 'IOP, per diem', '$158.00', 640, null],
      ['H0004', 'Counseling, per 15 min', 19.9, 2750, '2026-01-01'],
    ],
  },
];
