export { cellsBetween, REGISTER_TABLE } from './findRegister';
export { readContractRow } from './readContractRow';
export { type Register, readRegister, type RegisterRow } from './readRegister';
export { readTerm } from './readTerm';
export { registerColumn, registerColumns } from './registerColumns';
export { registerHeadings } from './registerHeadings';
export { cellOf, cellsOf, type TermCell } from './termCell';
