export { crc32 } from './crc32';
export { unpack, type UnpackedFile } from './unpack';
export { UnreadablePacked } from './unreadablePacked';
