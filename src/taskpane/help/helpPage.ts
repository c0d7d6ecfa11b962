import { EXAMPLES } from '../examples';
import { functionSection } from './functionSection';
import { markup } from './markup';
import type { Metadata } from './metadata';

const page = (navigation: string, sections: string): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; base-uri 'none'" />
    <title>Parley functions</title>
    <link rel="stylesheet" href="help.css" />
  </head>
  <body>
    <header>
      <h1>Parley functions</h1>
      <p>Type them in any cell, like Excel's own. Excel lists them as you type <code>=PARLEY.</code></p>
      <nav aria-label="Functions"><ul>${navigation}</ul></nav>
    </header>
    <main>${sections}</main>
  </body>
</html>
`;

/** The help page of a build: Excel opens it at `#benchmark` from the function's argument dialog. */
const helpPage = ({ metadata }: { readonly metadata: string }): string => {
  // Written by the metadata generator in the same build, not by a stranger.
  const { functions, enums = [] } = JSON.parse(metadata) as Metadata;
  const links = functions.map(({ name }) => markup`<li><a href="#${name.toLowerCase()}">${name}</a></li>`);
  const sections = functions.map((fn) => functionSection(fn, enums, EXAMPLES[fn.id]));
  return page(links.join(''), sections.join('\n'));
};

export default helpPage;
