export { localFile } from '../../../src/cli/ingest/open/localFile';
export { unpacked } from '../../../src/cli/ingest/open/unpacked';
export { inNetworkReader } from '../../../src/formats/tic';
