export { parseRvuFile, type RvuRow } from './rvuFile';
export { parseGpciFile, type GpciRow } from './gpciFile';
export { parseZipFile, type ZipRow } from './zipFile';
export { parseCountyFile, type CountyRow } from './countyFile';
