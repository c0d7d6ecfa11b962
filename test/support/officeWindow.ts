import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';

/** As much of a window as the library touches while it starts inside Excel's frame. */
export interface OfficeWindow {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: typeof CustomFunctions;
  /** Delivers a message of the parent window. */
  deliver(text: string): void;
  /** Stops the library's timers, which would keep the process alive. */
  close(): void;
}

export interface WindowParts {
  /** The library's folder in its package. */
  readonly officeJs: string;
  /** Address of page and host: one origin, which the library trusts without asking. */
  readonly origin: string;
  /** `window.name`, which tells the library of its host. */
  readonly name: string;
  readonly postToParent: (text: string) => void;
}

type Listener = (event: unknown) => void;

/**
 * Loads the real library, unchanged, in a context of its own. Its own scripts are run when it asks for them. Errors are
 * those of the caller's realm, as in a page, where add-in and library share theirs.
 */
export function openOfficeWindow({ officeJs, origin, name, postToParent }: WindowParts): OfficeWindow {
  const prefix = `${origin}/office-js/`;
  const listeners = new Set<Listener>();
  const timers = trackedTimers();
  const parent = { postMessage: postToParent };
  const head = {
    appendChild: (element: ScriptStub): void => {
      if (element.src?.startsWith(prefix)) timers.setTimeout(() => runScript(element), 0);
    },
  };
  const element = (): object => ({ style: {}, setAttribute: nothing, appendChild: nothing });
  const elements: Readonly<Record<string, readonly object[]>> = {
    script: [{ src: `${prefix}office.js` }],
    head: [head],
  };
  const page = {
    URL: `${origin}/`,
    domain: new URL(origin).hostname,
    readyState: 'complete',
    head,
    body: element(),
    documentElement: element(),
    addEventListener: nothing,
    createElement: element,
    querySelectorAll: () => [],
    getElementsByTagName: (tag: string) => elements[tag] ?? [element()],
  };
  const stub: Record<string, unknown> = {
    ...timers,
    ...SHARED,
    name,
    parent,
    opener: null,
    document: page,
    location: new URL(`${origin}/`),
    navigator: { userAgent: 'node' },
    history: {},
    addEventListener: (type: string, listener: Listener) => type === 'message' && listeners.add(listener),
    removeEventListener: (_type: string, listener: Listener) => listeners.delete(listener),
  };
  stub['window'] = stub['self'] = stub;
  const context = vm.createContext(stub);
  const run = (file: string): void => void compiled(path.join(officeJs, file)).runInContext(context);
  const runScript = (script: ScriptStub): void => {
    run(decodeURIComponent(script.src?.slice(prefix.length) ?? ''));
    script.onload?.();
  };
  run('office.js');
  return Object.assign(stub as unknown as OfficeWindow, {
    deliver: (data: string) => {
      for (const listener of [...listeners]) listener({ data, origin, source: parent });
    },
    close: timers.clearAll,
  });
}

interface ScriptStub {
  src?: string;
  onload?: () => void;
}

/** The library's scripts are megabytes, and a test opens many windows. */
const scripts = new Map<string, vm.Script>();

function compiled(file: string): vm.Script {
  const known = scripts.get(file);
  if (known) return known;
  const script = new vm.Script(readFileSync(file, 'utf8'), { filename: path.basename(file) });
  scripts.set(file, script);
  return script;
}

const nothing = (): void => undefined;

/** What a page shares with the library, and what the library only looks for. */
const SHARED = { console, performance, URL, URLSearchParams, Error, TypeError, RangeError, SyntaxError };

function trackedTimers(): Record<'setTimeout' | 'setInterval', typeof setTimeout> & { clearAll: () => void } {
  const running = new Set<NodeJS.Timeout>();
  const track =
    (start: (run: () => void, delay?: number) => NodeJS.Timeout) =>
    (run: (...args: unknown[]) => void, delay?: number, ...args: unknown[]): NodeJS.Timeout => {
      const timer = start(() => run(...args), delay);
      running.add(timer);
      return timer;
    };
  return {
    setTimeout: track(setTimeout) as typeof setTimeout,
    setInterval: track(setInterval) as unknown as typeof setTimeout,
    ...{ clearTimeout, clearInterval },
    clearAll: () => running.forEach((timer) => clearTimeout(timer)),
  };
}
