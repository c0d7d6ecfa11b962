import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A text of a folder of src, by itself. */
export interface Snippet {
  readonly from: string;
  readonly code: string;
}

export interface Complaint {
  readonly ruleId: string | null;
  readonly message: string;
}

/** In a process of its own: the configuration is an ES module, which Jest does not load. */
const SCRIPT = `
  import { pathToFileURL } from 'node:url';
  const [root, snippets] = JSON.parse(process.env.LINTED);
  const { ESLint } = await import(pathToFileURL(root + '/node_modules/eslint/lib/api.js').href);
  const eslint = new ESLint({ overrideConfigFile: root + '/eslint.config.js' });
  const answers = [];
  for (const { from, code } of snippets) {
    const [{ messages }] = await eslint.lintText(code, { filePath: 'src/' + from + '/index.ts' });
    answers.push(messages);
  }
  process.stdout.write(JSON.stringify(answers));`;

/**
 * What the repository's linter says to each snippet. They are linted in a tree that has all the folders and nothing else, so
 * that the answer does not hang on what the folders hold today.
 */
export function lintInTree(root: string, snippets: readonly Snippet[]): readonly (readonly Complaint[])[] {
  const tree = path.join(root, '.cache/boundaries');
  rmSync(tree, { recursive: true, force: true });
  for (const folder of FOLDERS) {
    mkdirSync(path.join(tree, 'src', folder), { recursive: true });
    writeFileSync(path.join(tree, 'src', folder, 'index.ts'), 'export {};\n');
  }
  writeFileSync(path.join(tree, 'tsconfig.json'), JSON.stringify({ compilerOptions: { strict: true, types: [] } }));
  const answer = execFileSync(process.execPath, ['--input-type=module', '--eval', SCRIPT], {
    cwd: tree,
    encoding: 'utf8',
    env: { ...process.env, LINTED: JSON.stringify([root, snippets]) },
  });
  return JSON.parse(answer) as readonly (readonly Complaint[])[];
}

const FOLDERS = [
  'core',
  'data',
  'formats',
  'session',
  'workbook',
  'functions',
  'commands',
  'taskpane',
  'cli',
  'workbench',
];
