import { spawn } from 'node:child_process';

type Opener = readonly [command: string, ...args: string[]];

/** The program that opens an address in the user's own browser, by platform. */
const OPENERS: Readonly<Partial<Record<NodeJS.Platform, Opener>>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
};
const ELSEWHERE: Opener = ['xdg-open'];

/** Opens the address in the default browser; without one, the printed address is all there is. */
export function openBrowser(url: string): void {
  const [command, ...args] = OPENERS[process.platform] ?? ELSEWHERE;
  spawn(command, [...args, url], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}
