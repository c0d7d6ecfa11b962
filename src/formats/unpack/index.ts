export { unpack, type UnpackedFile } from './unpack';
export { UnreadablePacked } from './unreadablePacked';
