import path from 'node:path';

const APPLICATIONS = ['/Applications', path.join(process.env['HOME'] ?? '/', 'Applications')];
const PROGRAM_FOLDERS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
  (name) => process.env[name] ?? [],
);

const under = (folders: readonly string[], ...programs: string[]): string[] =>
  programs.flatMap((program) => folders.map((folder) => path.join(folder, program)));

/** Where browsers of Chromium's family are installed, by platform, Excel's own first. */
export const INSTALLED_BROWSERS: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: under(
    ['/usr/bin', '/usr/local/bin', '/snap/bin'],
    'microsoft-edge-stable',
    'microsoft-edge',
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    'chromium-browser',
  ),
  darwin: under(
    APPLICATIONS,
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Chromium.app/Contents/MacOS/Chromium',
  ),
  win32: under(
    PROGRAM_FOLDERS,
    'Microsoft\\Edge\\Application\\msedge.exe',
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
  ),
};
