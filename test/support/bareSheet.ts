export { bareSheet } from '../../src/core/sheets';
