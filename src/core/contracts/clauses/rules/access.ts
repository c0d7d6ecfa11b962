import { none, words } from './readers';
import { rule, type Rule } from './rule';

const PRE =
  /\b(?:prior|pre-?service) (?:authori[sz]ation|approval)|\bpre-?authori[sz]\w+|\bpre-?cert\w*|\bauthori[sz]ation (?:requests?|decisions?|requirements?)|\bfor (?:an? )?authori[sz]ations?\b|\bauthori[sz]ed (?:by|in advance)|\bwithout authori[sz]ation|pre-?service (?:requests?|reviews?)|\bauthori[sz]ations?\b[^.;]{0,40}\b(?:obtained|required|needed|necessary)\b|\b(?:obtain|require|secure)\w*\b[^.;]{0,30}\bauthori[sz]ations?\b/;
const OUTSIDE =
  /\bout[- ]of[- ]network\b|\bnon-?(?:participating|contracted|network) (?:services?|providers?|practitioners?|facilit\w+|hospitals?|clinicians?)|(?:providers?|those|facilities) (?:who are |that are )?outside (?:of )?the network/;
const SINGLE = /\bsingle[- ]case (?:agreements?|rates?|contracts?|arrangements?)|\bscas?\b/;

/** Authorization, and those outside the network. */
export const ACCESS_RULES: readonly Rule[] = [
  rule('preauthorization', 'none needs authorization', none, {
    about: [/\b(?:none of (?:the|these)|no) (?:covered )?services?\b[^.;]{0,60}\brequires? (?:prior |pre)/],
  }),
  rule('preauthorization', 'authorization before the service', words, {
    about: [
      PRE,
      /\b(?:requir\w*|must|shall|obtain\w*|within|respond\w*|subject to|denial|denied|secure|decisions?|decided|without|necessary|need\w*|retroactively|calls? for|answers?)\b/,
    ],
    unless: [
      /\b(?:none of (?:the|these)|no) (?:covered )?services?\b[^.;]{0,60}\brequires? (?:prior |pre)/,
      /written authori[sz]ation|release of|\bbylaws|\b(?:name|logo|trademark|press|publicity|assign\w*|subcontract\w*|publish|disclos\w*|marketing|advertis\w*)\b/,
    ],
  }),
  rule('outOfNetwork', 'outside the network', words, {
    about: [OUTSIDE, /\b(?:pays?|paid|payments?|reimburse\w*|rates?|receive|refer|charges?|covered|allow\w*)\b/],
    unless: [/single[- ]case/],
  }),
  rule('singleCase', 'no single-case agreements', none, {
    about: [
      /\bnot (?:offer|enter into|make|accept|permit|allow|negotiate)[^.;]{0,20}single[- ]case|\bno single[- ]case (?:agreement|arrangement)/,
    ],
  }),
  rule('singleCase', 'single-case agreements', words, {
    about: [SINGLE],
    unless: [
      /\bnot (?:offer|enter into|make|accept|permit|allow|negotiate)[^.;]{0,20}single[- ]case|\bno single[- ]case (?:agreement|arrangement)/,
    ],
  }),
];
