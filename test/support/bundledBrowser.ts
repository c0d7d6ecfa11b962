import { mkdirSync, writeFileSync } from 'node:fs';
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
    writeFileSync(path.join(folder, 'fonts/fonts.conf'), fontsIn(folder));
    return { executablePath, env: { ...process.env } };
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = value;
    }
  }
}

/**
 * The package's own list of fonts names the folders of Lambda and /tmp, though it has unpacked its fonts elsewhere; without a single
 * font the browser ends at the first letter. The system's own list comes first, where there is one.
 */
const fontsIn = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${xml(path.join(folder, 'fonts/fonts'))}</dir>
  <cachedir>${xml(path.join(folder, 'fonts-cache'))}</cachedir>
</fontconfig>
`;

const xml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
