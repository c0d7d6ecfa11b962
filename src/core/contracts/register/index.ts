export { cellsBetween, REGISTER_TABLE, type RegisterPlace } from './findRegister';
export { readContractRow } from './readContractRow';
export { type Register, readRegister, type RegisterRow } from './readRegister';
export { readTerm } from './readTerm';
export { type RegisterColumn, registerColumn, registerColumns } from './registerColumns';
export { registerHeadings } from './registerHeadings';
export { cellOf, cellsOf, formatOf, type TermCell } from './termCell';
