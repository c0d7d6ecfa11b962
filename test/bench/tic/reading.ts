export { inNetworkReader } from '../../../src/formats/tic';
