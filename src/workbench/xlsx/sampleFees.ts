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
      [90791, 'Psychiatric diagnostic evaluation', 148.5, 410, '2024-03-01'],
      [90792, 'Psychiatric diagnostic evaluation with medical services', 172, 265, '2024-03-01'],
      [90832, 'Psychotherapy, 30 minutes', '$62.00', 540, '2024-03-01'],
      ['90834 HO', 'Psychotherapy, 45 minutes, master’s level', '$84.25', 2150, '2024-03-01'],
      ['90837-95', 'Psychotherapy, 60 minutes, telehealth', '$104.50', 3480, '2024-03-01'],
      [90846, 'Family psychotherapy without the patient', 88.1, 120, '2024-03-01'],
      [90847, 'Family psychotherapy with the patient', '98.00 ', 310, '2024-03-01'],
      [90853, 'Group psychotherapy', 26.4, 5200, '2024-03-01'],
      [99213, 'Office visit, established, 20 minutes', 81.35, 980, '2024-03-01'],
      [99214, 'Office visit, established, 30 minutes', 116.9, 1240, '2024-03-01'],
      ['H0015 HF TG', 'Intensive outpatient, per diem', 165, 3900, '2024-03-01'],
      ['H2036', 'Residential treatment, per diem', '$412.00', 2850, '2024-03-01'],
    ],
  },
  {
    name: 'Lone Star Care',
    lines: [
      ['90791', 'Psychiatric diagnostic evaluation', 161.75, 190, '2025-01-01'],
      ['90832', 'Psychotherapy, 30 minutes', 71.2, 260, '2025-01-01'],
      ['90834', 'Psychotherapy, 45 minutes', 93.4, 1180, '2025-01-01'],
      ['90837', 'Psychotherapy, 60 minutes', 138.15, 1620, '2025-01-01'],
      ['90839', 'Psychotherapy for crisis, first 60 minutes', 141, 45, '2025-01-01'],
      ['90853', 'Group psychotherapy', 27.75, 2400, '2025-01-01'],
      ['96130', 'Psychological testing evaluation, first hour', 118.6, 85, '2025-01-01'],
      ['H0001', 'Alcohol or drug assessment', 96, 340, '2025-01-01'],
      ['H0004', 'Counseling, per 15 minutes', 21.85, 6100, '2025-01-01'],
      ['H0005', 'Group counseling by a clinician', 31.5, 4300, '2025-01-01'],
      ['H0020', 'Methadone administration', 'see contract', 9800, '2025-01-01'],
    ],
  },
  {
    name: 'Gulf Mutual',
    lines: [
      ['90791', 'Psychiatric diagnostic evaluation', '$139.00', 96, '2026-01-01'],
      ['90837', 'Psychotherapy, 60 minutes', '$121.40', 740, '2026-01-01'],
      ['90837 HO', 'Psychotherapy, 60 minutes, master’s level', '$109.25', 910, '2026-01-01'],
      ['90853', 'Group psychotherapy', '$22.10', 1300, '2026-01-01'],
      ['99214', 'Office visit, established, 30 minutes', '$128.75', 420, '2026-01-01'],
      [905, 'Intensive outpatient, psychiatric (revenue code)', 178, 1450, '2026-01-01'],
      [906, 'Intensive outpatient, chemical dependency (revenue code)', 171.5, 2200, '2026-01-01'],
      ['H0015', 'Intensive outpatient, per diem', '$158.00', 640, null],
      ['H0004', 'Counseling, per 15 minutes', 19.9, 2750, '2026-01-01'],
    ],
  },
];
