export { assemblePack, type PackRow } from './assemblePack';
export { checkPack } from './checkPack';
export { classWords } from './classWords';
export { type CountyOfCbsa, countyRegions } from './countyRegions';
export { sampleOf } from './explainFound';
export { BILLED_BY_ALL, DROPPED, type Dropped, droppedAfter, droppedBefore, isDropped } from './dropped';
export { isPlaceholder, PLACEHOLDERS } from './isPlaceholder';
export { makingPack } from './makePack';
export { type MarketRank, marketRank } from './marketRank';
export type { MarketRate } from './marketRate';
export { type MarketDistribution, type MarketSource, marketSource } from './marketSource';
export * from './pack';
export { type Point, pointsOf } from './quantileAt';
export { type PackTable, packTable } from './packIndex';
export type { PackTables, PackTerms } from './packTerms';
export { type PayerSpellings, payerSpellings, payersOf } from './payerSpellings';
export { cbsasOf } from './regionsOf';
export { isNameIn, isSameName } from './sourceNamed';
export type { LicenceLevel } from './modifierClass';
export {
  LEAST_PARITY_CODES,
  PARITY_REACH,
  type ParityCode,
  type ParityIndex,
  parityIndex,
  type ParityLicence,
  type ParitySide,
} from './parityIndex';
export { USUAL_BAND } from './plausibility';
export { classesOf, codeOf, settingOf, unitOfCode } from './rateKey';
export { notesOfSources, periodOfSources } from './snapshot';
export { isUnknown, UNKNOWN, unknownWords, type UnknownWords, wordCounts, wordsShown } from './unknownWords';
export { isHumped, OWN_BAND, type Unpriced } from './unpriced';
export { withheld } from './withheld';
