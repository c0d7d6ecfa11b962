export { type RowLayout, rowTerms, type RowTerms } from './rowTerms';
export { isDegreeOrState, type IsPlace, titleSays, type TitleSays, together } from './titleSays';
