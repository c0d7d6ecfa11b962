import type { Contract } from '../contract';
import { TERMS } from '../terms';
import { bandsSaid, gradeOf, measured } from './bands';
import type { Judged, Judging, Part } from './element';
import { gradeWords } from './gradeWords';

/** A part that is judged, and whether anybody has looked at its term. */
export interface JudgedPart extends Judged {
  readonly looked: boolean;
}

const NONE: Judged = { grade: 'missing', says: 'the contract has none' };

/** Why a term is not known: its cell is blank, or cannot be read. */
function notLooked({ term }: Part, { unread }: Contract): JudgedPart {
  const failure = unread.find(({ key }) => key === term)?.failure;
  const says = failure
    ? `the cell cannot be read. ${failure.message}`
    : `nobody has looked yet; fill in “${TERMS[term].heading}”`;
  return { grade: 'missing', says, looked: false };
}

function judgeValue({ term, rule }: Part, judging: Judging): Judged {
  const value = judging.terms[term];
  switch (rule.kind) {
    case 'bands': {
      const bands = typeof rule.bands === 'function' ? rule.bands(judging) : rule.bands;
      const number = typeof value === 'number' ? value : 0;
      return { grade: gradeOf(number, bands), says: `${measured(number, bands.unit)} (${bandsSaid(bands)})` };
    }
    case 'words':
      return gradeWords(typeof value === 'string' ? value : '', rule.rules);
    case 'against':
      return value === true ? { grade: 'harmful', says: rule.harm } : { grade: 'present', says: rule.free };
    case 'own':
      return rule.judge(judging);
  }
}

/** One term against its rule. Not looked at and none are both missing, each with its own reason. */
export function judgePart(part: Part, contract: Contract, judging: Judging): JudgedPart {
  const value = contract.terms[part.term];
  if (value === undefined) return notLooked(part, contract);
  if (value === null && part.rule.kind !== 'against') return { ...(part.none ?? NONE), looked: true };
  return { ...judgeValue(part, judging), looked: true };
}
