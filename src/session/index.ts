export { ask, type Question } from './ask';
export { book, edition, loaded, read } from './loaded';
