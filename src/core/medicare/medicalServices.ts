/**
 * Medical evaluation and management, alone or within a psychiatric service: in offices, hospitals, emergency departments, nursing
 * facilities and homes. Medicare pays neither psychologists nor social workers, therapists or counselors for them: *Medicare Benefit
 * Policy Manual*, ch. 15 §§ 160.D, 170; the Federal Register of 23 April 1998 (63 FR 20110).
 */
const MEDICAL =
  /^(?:90792|9083[368]|9920[1-5]|9921[1-5]|992[2-5]\d|9928[1-5]|9930[4-9]|9931\d|9932[4-8]|9933[4-7]|9934\d|99350)$/;

export const isMedical = (code: string): boolean => MEDICAL.test(code);
