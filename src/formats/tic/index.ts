export type { ListedFile } from './inNetwork/document';
export { type InNetworkReader, inNetworkReader, type InNetworkSummary } from './inNetwork/readInNetwork';
export type {
  FileHeader,
  Item,
  Member,
  Price,
  RateSink,
  RemoteGroup,
  RemoteReference,
  Tin,
  Wanted,
} from './inNetwork/types';
export { readProviderGroups } from './readProviderGroups';
export { UnreadableTic } from './unreadableTic';
