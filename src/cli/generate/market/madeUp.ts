/** The sample workbook's payers, which exist nowhere, and how each pays: as a share of the usual for behavioral services and office visits. */
export const PAYERS = [
  { name: 'Bluebonnet Health Plan', file: 'bluebonnet', behavioral: 0.94, office: 1.12 },
  { name: 'Lone Star Care', file: 'lone-star', behavioral: 1.04, office: 1.16 },
  { name: 'Gulf Mutual', file: 'gulf', behavioral: 0.86, office: 1.09 },
] as const;

export type MadeUpPayer = (typeof PAYERS)[number];

/** Where practices are: so many, each with one of a payer's files for the place. */
export const PLACES = [
  { file: 'texas', state: 'TX', first: 1, practices: 44 },
  { file: 'elsewhere', state: '', first: 61, practices: 30 },
] as const;

export type MadeUpPlace = (typeof PLACES)[number];

interface MadeUpService {
  readonly type: 'CPT' | 'HCPCS' | 'RC';
  readonly code: string;
  /** Dollars. */
  readonly usual: number;
  /** Billed by physicians of all kinds. */
  readonly isOffice: boolean;
  /** Sets of modifiers that payers price apart, and at what share. */
  readonly modified: readonly (readonly [modifiers: string, share: number])[];
  /** Of a hundred practices so many are paid for it. */
  readonly billedBy: number;
}

/** `type code usual billed-by modifiers=share …`: the codes of the sample workbook, and office visits for the parity index. */
const LINES = `
CPT 90791 165 90
CPT 90792 190 60
CPT 90832 78 85
CPT 90834 104 95 HO=0.82
CPT 90837 152 95 HO=0.82 95=1
CPT 90839 146 40
CPT 90846 99 55
CPT 90847 103 60
CPT 90853 29 70
CPT 96130 119 35
HCPCS H0001 104 50
HCPCS H0004 23.5 60
HCPCS H0005 34 55
HCPCS H0015 172 50 HF,TG=1.08
HCPCS H0020 17 30
HCPCS H2036 436 8
RC 0905 188 35
RC 0906 181 35
CPT 99203 111 70
CPT 99204 166 70
CPT 99205 220 55
CPT 99212 56 70
CPT 99213 91 95
CPT 99214 128 95
CPT 99215 180 60`;

function serviceOf(line: string): MadeUpService {
  const [type, code = '', usual, billedBy, ...modified] = line.split(' ');
  if (type !== 'CPT' && type !== 'HCPCS' && type !== 'RC') throw new Error(`${line} is of no kind of code`);
  return {
    type,
    code,
    usual: Number(usual),
    isOffice: code.startsWith('992'),
    billedBy: Number(billedBy),
    modified: modified.map((text) => {
      const [modifiers = '', share] = text.split('=');
      return [modifiers, Number(share)] as const;
    }),
  };
}

export const SERVICES: readonly MadeUpService[] = LINES.trim().split('\n').map(serviceOf);
