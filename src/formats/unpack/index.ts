export { inflated } from './inflating';
export { type PackedFile, piecesOf } from './packedFile';
export { isGzip, isZip, MOST_TIMES, TELLING } from './packing';
export { unpack, type UnpackedFile } from './unpack';
export { PACKED, UnreadablePacked } from './unreadablePacked';
export { type ZipEntry, zipEntries } from './zipEntries';
