export { type RowLayout, rowTerms, type RowTerms } from './rowTerms';
export { isDegreeOrState, titleSays, type TitleSays, together } from './titleSays';
