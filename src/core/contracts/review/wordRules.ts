/** What a text has to say, or must not, and how that is put to a reader. */
interface WordRule {
  readonly pattern: RegExp;
  readonly says: string;
}

/** A term in words is present where it says all it needs, harmful where it says what harms, and weak otherwise. */
export interface WordRules {
  readonly harms: readonly WordRule[];
  /** Leaves the matter to a paper that the payer writes. */
  readonly weakens: readonly WordRule[];
  readonly needs: readonly WordRule[];
}

const ALONE: WordRule = {
  pattern:
    /\b(?:sole|absolute|own) (?:and absolute )?discretion\b|\bas (?:the )?(?:payer|plan|insurer) (?:alone )?(?:determines|decides|may determine)\b/i,
  says: 'the payer decides alone',
};
const BY_MANUAL: WordRule = {
  pattern:
    /\b(?:provider|payer|plan|administrative|medical|company)(?:['’]s)? (?:manual|polic(?:y|ies)|guidelines?)\b|\bfrom time to time\b/i,
  says: 'it refers to a manual or policy that the payer can change',
};
const NUMBER_OF_DAYS =
  /\b(?:\d+|one|two|three|five|seven|ten|fourteen|fifteen|thirty|seventy-two|twenty-four)\b[^.;]{0,20}\b(?:hours?|hrs?|(?:business |calendar |working )?days?)\b/i;

/** How terms in words are judged. They find words, they do not understand them: whoever reads the review has the text beside it. */
export const WORD_RULES = {
  preauthorization: {
    harms: [
      ALONE,
      {
        pattern:
          /\b(?:den(?:y|ied|ial)|no payment|not (?:be )?pa(?:id|y))\b(?![^.;]{0,60}\bappeal)[^.;]{0,60}\b(?:regardless|irrespective|in (?:any|all) cases?|without exception)\b|\b(?:regardless|irrespective) of medical necessity\b/i,
        says: 'payment is denied whatever the medical need',
      },
    ],
    weakens: [BY_MANUAL],
    needs: [
      { pattern: NUMBER_OF_DAYS, says: 'within how many hours or days the payer answers' },
      {
        pattern:
          /\bretro(?:spective|active)?(?:ly)?\b|\bemergenc(?:y|ies)\b|\bafter the (?:fact|service)\b|\bno (?:prior |pre-?)?authori[sz]ation (?:is )?(?:needed|required)\b/i,
        says: 'what holds in emergencies or for authorization after the service',
      },
    ],
  },
  outOfNetwork: {
    harms: [
      ALONE,
      {
        pattern:
          /\b(?:no|not|never|zero|nothing)\b[^.;]{0,25}\b(?:pa(?:y|id|yment|yable)|cover(?:ed|age)?|reimburs\w+)\b(?! (?:at |be )?(?:less|below|under|lower)\b)/i,
        says: 'nothing is paid',
      },
    ],
    weakens: [
      BY_MANUAL,
      { pattern: /\b(?:usual|customary|UCR)\b/i, says: 'it pays what the payer calls usual, without a figure' },
    ],
    needs: [
      {
        pattern: /\d|\b(?:contract(?:ed)? rates?|billed charges?|in-network rates?|same rates?)\b/i,
        says: 'what is paid, as a figure or rate',
      },
    ],
  },
  singleCase: {
    harms: [
      ALONE,
      {
        pattern: /\bno single[- ]case\b|\bnot (?:made|offered|available|accepted|permitted)\b/i,
        says: 'they are not made',
      },
    ],
    weakens: [BY_MANUAL, { pattern: /\bcase[- ]by[- ]case\b|\bmay\b/i, says: 'the payer may, and need not' }],
    needs: [
      { pattern: /\d+(?:\.\d+)? ?%|\$ ?\d|\brates?\b|\bbilled charges?\b/i, says: 'at what rate they are made' },
      { pattern: NUMBER_OF_DAYS, says: 'within how many days the payer answers' },
    ],
  },
  reimbursementFloor: {
    harms: [ALONE],
    weakens: [BY_MANUAL],
    needs: [{ pattern: /\d+(?:\.\d+)? ?%|\$ ?\d|\bpercent\b/i, says: 'how much is the least, as a figure' }],
  },
  reevaluation: {
    harms: [
      ALONE,
      { pattern: /\b(?:payer|plan|insurer) may (?:reduce|lower|decrease)\b/i, says: 'the payer may lower rates by it' },
    ],
    weakens: [
      BY_MANUAL,
      { pattern: /\bupon mutual (?:agreement|consent)\b|\bmay be reviewed\b/i, says: 'nobody has to take part in it' },
    ],
    needs: [
      {
        pattern: /\b(?:annual(?:ly)?|year(?:ly)?|every|each|anniversary|months?|quarter(?:ly)?)\b/i,
        says: 'how often',
      },
      { pattern: /\b(?:either party|provider|group|practice|both|our|we|mutual)\b/i, says: 'that you can ask for it' },
    ],
  },
  listed: {
    harms: [
      ALONE,
      {
        pattern: /\bany (?:service|code)s? (?:that )?(?:the )?(?:payer|plan|insurer)\b/i,
        says: 'the payer can leave out any service',
      },
    ],
    weakens: [BY_MANUAL],
    needs: [{ pattern: /[A-Za-z]{4}|\d{4}/, says: 'which services' }],
  },
  termination: {
    harms: [
      ALONE,
      {
        pattern:
          /(?<!\b(?:not|never|neither|nor|no)\b[^.;]{0,40})\b(?:immediate(?:ly)?|at any time),? without (?:cause|notice)\b(?![^.;]*\b(?:days?|months?)\b)/i,
        says: 'the payer can end it at once, without a cause',
      },
    ],
    weakens: [BY_MANUAL],
    needs: [
      {
        pattern:
          /\bcontinu(?:e|es|ing|ity|ation)\b|\bin (?:care|treatment)\b|\bcourse of (?:care|treatment)\b|\bactive (?:care|treatment)\b/i,
        says: 'what is paid for patients in care',
      },
    ],
  },
} as const satisfies Readonly<Record<string, WordRules>>;
