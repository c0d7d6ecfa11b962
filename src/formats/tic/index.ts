export { codesWanted } from './codesWanted';
export { foreignLines } from './inNetwork/foreignLines';
export { type InNetworkReader, inNetworkReader, type InNetworkSummary } from './inNetwork/readInNetwork';
export type { FileHeader, Item, Member, Price, RemoteGroup, RemoteReference, Tin, Wanted } from './inNetwork/types';
export { originOf } from './originOf';
export { rateMaker, type RateSetting } from './rateMaker';
export { readProviderGroups } from './readProviderGroups';
export { UnreadableTic } from './unreadableTic';
