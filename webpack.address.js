/** The address that manifest.xml and the functions' help addresses are written for. */
const DEVELOPMENT_URL = 'https://localhost:3000';

/** Where the add-in will be served from: `--env url=https://…`, else PARLEY_URL, else this computer. */
export const parseAddress = (wanted) => {
  if (!wanted) return DEVELOPMENT_URL;
  const parsed = URL.canParse(wanted) ? new URL(wanted) : undefined;
  if (parsed?.protocol !== 'https:')
    throw new Error(`The add-in's address must be like https://host/path, not ${wanted}`);
  if (parsed.search || parsed.hash) throw new Error(`The add-in's address takes no ? and no #: ${wanted}`);
  return parsed.href.replace(/\/$/, '');
};

/** @public Asked by the test of the manifest, in a process of its own. */
export const withAddress = (text, url) => text.replaceAll(DEVELOPMENT_URL, url);

/** Rewrites the development address in the named files of a build, whichever plugin made them. */
export class AddressPlugin {
  constructor(url, files) {
    this.url = url;
    this.files = files;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('AddressPlugin', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
      compilation.hooks.processAssets.tap({ name: 'AddressPlugin', stage }, () => {
        for (const file of this.files) {
          compilation.updateAsset(file, (old) => new sources.RawSource(withAddress(old.source().toString(), this.url)));
        }
      });
    });
  }
}
