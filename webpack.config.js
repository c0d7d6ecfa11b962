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
  },
  output: {
    path: path.join(root, 'dist/addin'),
    // The manifest names runtime.js, so that its name cannot change; the page asks for it with a hash.
    filename: '[name].js',
    chunkFilename: '[name].[contenthash:8].js',
    clean: true,
  },
  plugins: [
    new CustomFunctionsMetadataPlugin({ output: 'functions.json', input: './src/functions/functions.ts' }),
    new webpack.EnvironmentPlugin({ PARLEY_SOURCE_URL: '', PARLEY_SAMPLE_PACK: samplePack() }),
    new HtmlWebpackPlugin({
      filename: 'taskpane.html',
      template: './src/taskpane/taskpane.html',
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
