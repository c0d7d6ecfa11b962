export { ask, type Question } from './ask';
export { book, edition, read } from './loaded';
