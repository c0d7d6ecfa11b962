import { ensureBuilt } from '../support/built';
import { builtChunks } from '../support/chunks';
import { type Bench, count } from './bench';

/** What a user downloads. */
const sizes: Bench = () => {
  ensureBuilt(process.cwd());
  return Promise.resolve(
    builtChunks(process.cwd()).map(({ file, bytes, gzipped }) => [
      file,
      `${count(bytes)} bytes, ${count(gzipped)} gzipped`,
    ]),
  );
};

export default sizes;
