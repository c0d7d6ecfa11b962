/**
 * One published rate for one taxpayer's providers of one class, in the words of the Transparency in Coverage schema: what is read from
 * a payer's file and what a pack is made of.
 */
export interface MarketRate {
  readonly payer: string;
  /** The file's name. */
  readonly file: string;
  /** When the payer says that it was last updated: `2026-06-01`. */
  readonly updated: string;
  /** `CPT`, `HCPCS`, `RC` … */
  readonly codeType: string;
  readonly code: string;
  /** `ffs`, `bundle` or `capitation`. */
  readonly arrangement: string;
  /** `negotiated`, `derived`, `fee schedule`, `percentage` or `per diem`. */
  readonly negotiatedType: string;
  /** Dollars, or percent of the charge where the type says so. */
  readonly rate: number;
  /** `2026-12-31`; 9999-12-31 stands for no end. */
  readonly expires: string;
  /** Places of service in ascending order, joined by commas. */
  readonly places: string;
  /** `professional`, `institutional` or `both`. */
  readonly billingClass: string;
  /** `inpatient`, `outpatient` or `both`; empty before schema 2.0. */
  readonly setting: string;
  /** In ascending order, joined by commas. */
  readonly modifiers: string;
  /** `ein`, `npi` or `other`. */
  readonly tinKind: string;
  readonly tin: string;
  /** Two letters; empty where the providers' state is not known. */
  readonly state: string;
  /** FIPS code; empty where the county is not known. */
  readonly county: string;
  /** What the table of NPIs says that these providers are; empty where it says nothing. */
  readonly taxonomy: string;
}
