import type { AddinHost } from '../host/types';
import { said } from './files';

/** The add-in's own buttons, as its manifest puts them on Excel's ribbon. */
export function showRibbon(place: HTMLElement, host: AddinHost): void {
  place.replaceChildren(
    ...host.commands.map(({ id, label }) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = label;
      button.addEventListener('click', () => void said(() => host.runCommand(id)));
      return button;
    }),
  );
}
