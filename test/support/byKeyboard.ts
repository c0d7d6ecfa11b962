import type { OpenPane } from './openPane';

type Role = Parameters<OpenPane['pane']['getByRole']>[0];

/** The pane as somebody goes through it who has no mouse: one key after the other, wherever the focus is. */
export interface Keyboard {
  /** Into the pane, as the host's own key for it does. */
  enter(): Promise<void>;
  /** Presses a key; the focus stays in the pane, on something. */
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  /** Tab after Tab until this has the focus, which is in sight at every stop; with `Shift+Tab` the other way. */
  to(role: Role, name: string | RegExp, key?: 'Tab' | 'Shift+Tab'): Promise<void>;
  /** Waits for the page of this title, whose heading has the focus then. */
  arrived(title: string): Promise<void>;
  /** What has the focus: `button Choose the terms`; `body` and what is outside of the pane are nothing. */
  focused(): Promise<string>;
}

/** More stops than any page has on the way to what is looked for. */
const MOST_STOPS = 60;
/** Milliseconds: long for a page to take the focus, even beside other work. */
const SOON = 5000;

export function byKeyboard({ page, pane }: OpenPane): Keyboard {
  const focused = (): Promise<string> =>
    pane.evaluate(() => {
      const at = document.activeElement;
      if (!document.hasFocus() || at === null || at === document.body) return 'nothing';
      return `${at.getAttribute('role') ?? at.localName} ${at.getAttribute('aria-label') ?? at.textContent}`.trim();
    });
  const press = async (key: string): Promise<void> => {
    await page.keyboard.press(key);
    // A page that gives way to another takes the focus with it for a moment, after which something has it again.
    await pane.waitForFunction(
      () => document.hasFocus() && document.activeElement !== null && document.activeElement !== document.body,
      undefined,
      { timeout: SOON },
    );
  };
  /** Whether the buttons that stay at the foot of a page lie over what has the focus. */
  const covered = (): Promise<boolean> =>
    pane.evaluate(() => {
      const [at, foot] = [document.activeElement, document.querySelector('footer')];
      if (!at || !foot || foot.contains(at)) return false;
      return at.getBoundingClientRect().bottom > foot.getBoundingClientRect().top;
    });
  return {
    enter: () => page.locator('#pane iframe').focus(),
    press,
    type: (text) => page.keyboard.type(text),
    async to(role, name, key = 'Tab') {
      const wanted = pane.getByRole(role, { name });
      const passed: string[] = [];
      while (passed.length < MOST_STOPS) {
        await press(key);
        if (await covered()) throw new Error(`${await focused()} has the focus where nobody sees it.`);
        if (await wanted.evaluateAll((all) => all.some((one) => one === document.activeElement))) return;
        passed.push(await focused());
      }
      throw new Error(`${key} does not lead to ${role} ${String(name)}, but to ${passed.join(', ')}.`);
    },
    async arrived(title) {
      await pane.getByRole('heading', { level: 1, name: title }).waitFor();
      await pane.waitForFunction(() => document.activeElement?.localName === 'h1');
      expect(await focused()).toBe(`h1 ${title}`);
    },
    focused,
  };
}
