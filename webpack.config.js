import { createRequire } from 'node:module';
import path from 'node:path';
import CopyWebpackPlugin from 'copy-webpack-plugin';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import TerserPlugin from 'terser-webpack-plugin';

const require = createRequire(import.meta.url);
const CustomFunctionsMetadataPlugin = require('custom-functions-metadata-plugin');

/** The address that manifest.xml is written for; `npm run build -- --env url=https://…` replaces it everywhere. */
const DEVELOPMENT_URL = 'https://localhost:3000';
const root = import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname);

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
      { test: /\.css$/, type: 'css/auto' },
    ],
  },
  experiments: { css: true },
  cache: { type: 'filesystem', cacheDirectory: path.join(root, '.cache/webpack'), name: `${name}-${mode}` },
  optimization: { minimizer: [new TerserPlugin({ minify: TerserPlugin.swcMinify, extractComments: false })] },
  performance: false,
  stats: 'errors-warnings',
});

/** One page for the shared runtime: functions and ribbon handlers start at once, the pane's code follows lazily. */
const addin = (url, mode) => ({
  ...shared('addin', mode),
  entry: {
    runtime: ['./src/functions/functions.ts', './src/commands/commands.ts', './src/taskpane/taskpane.ts'],
  },
  output: { path: path.join(root, 'dist/addin'), filename: '[name].[contenthash:8].js', clean: true },
  plugins: [
    new CustomFunctionsMetadataPlugin({ output: 'functions.json', input: './src/functions/functions.ts' }),
    new HtmlWebpackPlugin({ filename: 'taskpane.html', template: './src/taskpane/taskpane.html' }),
    new CopyWebpackPlugin({
      patterns: [
        { from: 'assets/icons', to: 'assets/icons' },
        {
          from: 'manifest.xml',
          transform: (content) => content.toString().replaceAll(DEVELOPMENT_URL, url.replace(/\/$/, '')),
        },
      ],
    }),
  ],
});

const workbench = (mode) => ({
  ...shared('workbench', mode),
  entry: { workbench: './src/workbench/page/workbench.ts' },
  output: { path: path.join(root, 'dist/workbench'), filename: '[name].[contenthash:8].js', clean: true },
  plugins: [
    new HtmlWebpackPlugin({ filename: 'index.html', template: './src/workbench/page/workbench.html' }),
    new CopyWebpackPlugin({ patterns: [{ from: 'assets/sample.xlsx', noErrorOnMissing: true }] }),
  ],
});

export default (env = {}, argv = {}) => {
  const mode = argv.mode ?? 'production';
  return [addin(env.url ?? DEVELOPMENT_URL, mode), workbench(mode)];
};
