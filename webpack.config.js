import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import CopyWebpackPlugin from 'copy-webpack-plugin';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import TerserPlugin from 'terser-webpack-plugin';
import webpack from 'webpack';

const require = createRequire(import.meta.url);
const CustomFunctionsMetadataPlugin = require('custom-functions-metadata-plugin');

const root = import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname);

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

/** A text that names the development address, for the address that the add-in will be served from. */
export const withAddress = (text, url) => text.replaceAll(DEVELOPMENT_URL, url);

/**
 * functions.json as Excel is to read it: with the address, and with what the generator cannot say: that cells in error are handed to
 * the functions, so that one of them does not hide the answers for a whole schedule.
 */
export const finishMetadata = (text) =>
  JSON.stringify({ allowErrorForDataTypeAny: true, ...JSON.parse(text) }, undefined, 2);

/** Puts the address into the named files of a build, whichever plugin made them. */
class AddressPlugin {
  constructor(url, files) {
    this.url = url;
    this.files = files;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('AddressPlugin', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
      compilation.hooks.processAssets.tap({ name: 'AddressPlugin', stage }, () => {
        for (const [file, finish] of Object.entries(this.files)) {
          compilation.updateAsset(
            file,
            (old) => new sources.RawSource(withAddress(finish(old.source().toString()), this.url)),
          );
        }
      });
    });
  }
}

/**
 * What the worker is to keep that lets the pane open without a network: all that the page may ask for, but for what Excel asks for
 * itself. `files` are names with contents; those in `lasting` have names that change with the contents.
 */
export const keptBuild = (files, lasting, page) => {
  const [start] = /runtime\.js\?[0-9a-f]+/.exec(files[page]) ?? [];
  if (!start) throw new Error(`${page} does not say with which build it begins`);
  const names = Object.keys(files).filter((name) => !/^(runtime|offline)\.js$|\.map$|^assets\/icons\//.test(name));
  const own = names.filter((name) => name !== page && name !== 'manifest.xml' && name !== 'functions.json').sort();
  const hash = createHash('sha256');
  for (const name of [page, ...own]) hash.update(name).update('\0').update(files[name]);
  return {
    version: hash.digest('hex').slice(0, 16),
    page,
    start,
    lasting: [start, ...own.filter((name) => lasting.includes(name))],
    changing: own.filter((name) => !lasting.includes(name)),
  };
};

/** Tells the worker that keeps the add-in's files which these are. */
class KeptBuildPlugin {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('KeptBuildPlugin', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'KeptBuildPlugin', stage }, (assets) => {
        const files = Object.fromEntries(Object.entries(assets).map(([name, asset]) => [name, asset.buffer()]));
        const lasting = compilation.getAssets().flatMap(({ name, info }) => (info.immutable ? [name] : []));
        const build = keptBuild(files, lasting, 'taskpane.html');
        const before = `const PARLEY_BUILD=${JSON.stringify(build)};\n`;
        compilation.updateAsset('offline.js', (old) => new sources.ConcatSource(before, old));
      });
    });
  }
}

const shared = (name, mode) => ({
  name,
  mode,
  context: root,
  target: ['web', 'es2022'],
  devtool: mode === 'production' ? false : 'source-map',
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [
      { test: /\.tsx?$/, exclude: /node_modules/, use: 'swc-loader' },
      // Nothing happens by loading these, so that what only the wizard asks of them comes with the wizard.
      { include: ['core', 'data', 'session'].map((name) => path.join(root, 'src', name)), sideEffects: false },
      { test: /\.css$/, type: 'css/auto' },
    ],
  },
  experiments: { css: true },
  cache: {
    type: 'filesystem',
    cacheDirectory: path.join(root, '.cache/webpack'),
    name: `${name}-${mode}`,
    buildDependencies: { config: [path.join(root, 'webpack.config.js')] },
  },
  optimization: { minimizer: [new TerserPlugin({ minify: TerserPlugin.swcMinify, extractComments: false })] },
  performance: false,
  stats: 'errors-warnings',
});

const asItIs = (text) => text;

/** The sample of market rates that the pane offers, where there is one. */
const SAMPLE_PACK = 'assets/sample-market.parquet';
const samplePack = () => (existsSync(path.join(root, SAMPLE_PACK)) ? SAMPLE_PACK : '');

/** One page for the shared runtime: functions and ribbon handlers start at once, the pane's code follows lazily. */
const addin = (url, mode) => ({
  ...shared('addin', mode),
  // A chunk a part, under the part's name: cells, the pane, its wizard, the charts.
  optimization: { ...shared('addin', mode).optimization, splitChunks: false },
  entry: {
    runtime: ['./src/functions/functions.ts', './src/commands/commands.ts', './src/taskpane/taskpane.ts'],
    // While somebody works on the add-in its server can be reached, and what it serves is to be seen.
    ...(mode === 'production' ? { offline: './src/taskpane/offline/offline.ts' } : {}),
  },
  output: {
    path: path.join(root, 'dist/addin'),
    // The manifest names runtime.js, so that its name cannot change; the page asks for it with a hash. Nor can a worker's that stays.
    filename: '[name].js',
    chunkFilename: '[name].[contenthash:8].js',
    clean: true,
  },
  plugins: [
    new CustomFunctionsMetadataPlugin({ output: 'functions.json', input: './src/functions/functions.ts' }),
    new webpack.EnvironmentPlugin({
      PARLEY_SOURCE_URL: '',
      PARLEY_SAMPLE_PACK: samplePack(),
      PARLEY_OFFLINE: mode === 'production' ? 'offline.js' : '',
    }),
    new HtmlWebpackPlugin({
      filename: 'taskpane.html',
      template: './src/taskpane/taskpane.html',
      chunks: ['runtime'],
      hash: true,
      // Deferred, it could come after the library's host part, which calls functions as soon as it is there.
      scriptLoading: 'blocking',
      inject: 'body',
    }),
    new HtmlWebpackPlugin({
      filename: 'help.html',
      template: './src/taskpane/help/helpPage.ts',
      inject: false,
      templateParameters: (compilation) => ({
        metadata: compilation.getAsset('functions.json').source.source().toString(),
      }),
    }),
    new CopyWebpackPlugin({
      patterns: [
        { from: 'assets/icons/*.png' },
        { from: 'manifest.xml' },
        { from: 'src/taskpane/help/help.css' },
        { from: SAMPLE_PACK, to: SAMPLE_PACK, noErrorOnMissing: true },
      ],
    }),
    new AddressPlugin(url, {
      'manifest.xml': asItIs,
      'functions.json': finishMetadata,
      'help.html': asItIs,
    }),
    ...(mode === 'production' ? [new KeptBuildPlugin()] : []),
  ],
});

/** Excel loads add-ins over https only, hence a certificate of Microsoft's tool, asked for when serving alone. */
const devServer = async () => {
  const { getHttpsServerOptions } = await import('office-addin-dev-certs');
  // Excel on the web reads functions.json from a page of its own.
  const headers = { 'Access-Control-Allow-Origin': '*' };
  return { port: 3000, server: { type: 'https', options: await getHttpsServerOptions() }, static: false, headers };
};

const workbench = (mode) => ({
  ...shared('workbench', mode),
  entry: { workbench: './src/workbench/page/workbench.ts' },
  output: { path: path.join(root, 'dist/workbench'), filename: '[name].[contenthash:8].js', clean: true },
  plugins: [
    // The grid brings rules for breaking words in sixty languages, which cells never ask for.
    new webpack.IgnorePlugin({
      resourceRegExp: /^\.\/(?!en-)[a-z]{2,3}(-[a-z0-9]+)*-[\w-]{8}\.js$/,
      contextRegExp: /@univerjs\/engine-render\/lib\/es$/,
    }),
    new HtmlWebpackPlugin({ filename: 'index.html', template: './src/workbench/page/workbench.html' }),
    new CopyWebpackPlugin({ patterns: [{ from: 'assets/sample.xlsx', noErrorOnMissing: true }] }),
  ],
});

export default async (env = {}, argv = {}) => {
  const mode = argv.mode ?? 'production';
  const pages = addin(parseAddress(env.url ?? process.env.PARLEY_URL), mode);
  return [env.WEBPACK_SERVE ? { ...pages, devServer: await devServer() } : pages, workbench(mode)];
};
