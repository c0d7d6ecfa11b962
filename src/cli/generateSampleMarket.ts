import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sampleMarket } from './generate/market/sampleMarket';

/** `npm run sample`: makes the market pack that comes with Parley. */
const bytes = sampleMarket();
writeFileSync(fileURLToPath(new URL('../../assets/sample-market.parquet', import.meta.url)), bytes);
console.log(`sample-market.parquet ${bytes.length.toLocaleString('en-US')} bytes`);
