/**
 * Provider taxonomy codes of those who bill behavioral-health and addiction-treatment services, by whom a rate is for. National
 * Uniform Claim Committee, *Health Care Provider Taxonomy* (nucc.org), in our own words; an entry stands for all codes that begin
 * with it.
 */
export const TAXONOMIES: Readonly<Record<string, string>> = {
  // Psychiatry and neurology: psychiatry, its subspecialties, addiction medicine.
  '2084P08': 'physician',
  '2084A0401X': 'physician',
  '2084B0040X': 'physician',
  '2084F0202X': 'physician',
  '2084P0015X': 'physician',
  '2084P0301X': 'physician',
  '207QA0401X': 'physician',
  '207RA0401X': 'physician',
  '2083A0300X': 'physician',
  // Psychologists and neuropsychologists.
  '103T': 'doctoral',
  '103G': 'doctoral',
  // Psychiatric nurse practitioners and nurse specialists, physician assistants.
  '363LP0808X': 'advanced',
  '364SP08': 'advanced',
  '363A': 'advanced',
  '363L': 'advanced',
  // Clinical social workers, counselors, marriage and family therapists, behavior analysts.
  '1041': 'masters',
  '104100000X': 'masters',
  '101Y': 'masters',
  '106H': 'masters',
  '103K': 'masters',
  '102L': 'masters',
  '102X': 'masters',
  // Technicians, case managers, peers.
  '106E': 'bachelors',
  '106S': 'staff',
  '171M': 'staff',
  '175T': 'staff',
  // Facilities and agencies: clinics, community mental health, residential, hospitals.
  '261QM08': 'facility',
  '261QR0405X': 'facility',
  '251S': 'facility',
  '283Q': 'facility',
  '273R': 'facility',
  '276400000X': 'facility',
  '3245': 'facility',
  '3104A': 'facility',
  '320800000X': 'facility',
  '322D': 'facility',
  '323P': 'facility',
  '324500000X': 'facility',
};
