export { readDocx } from './readDocx';
