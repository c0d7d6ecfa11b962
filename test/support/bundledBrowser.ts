import { mkdirSync } from 'node:fs';
import path from 'node:path';

/** A browser's program and the environment it needs. */
export interface Program {
  readonly executablePath: string;
  readonly env: NodeJS.ProcessEnv;
}

/** What the package writes to the environment of the whole process; here the browser alone shall have it. */
const WRITTEN = ['AWS_EXECUTION_ENV', 'FONTCONFIG_PATH', 'HOME', 'LD_LIBRARY_PATH', 'TMPDIR'] as const;

/**
 * The Chromium that comes as an npm package, for Linux x64 without a browser. It brings the system's libraries along for
 * Lambda alone, hence is told to be there; it unpacks to the folder of temporary files, here one of the repository's.
 */
export async function bundledBrowser(root: string): Promise<Program> {
  const folder = path.join(root, '.cache/chromium');
  mkdirSync(folder, { recursive: true });
  const before = WRITTEN.map((name) => [name, process.env[name]] as const);
  Object.assign(process.env, { TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' });
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    const executablePath = await chromium.executablePath();
    return { executablePath, env: { ...process.env } };
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = value;
    }
  }
}
