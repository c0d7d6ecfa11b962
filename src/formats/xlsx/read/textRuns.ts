import type { XmlHandler } from '../xml/readXml';
import { textOf } from '../xml/span';
import { unescapeText } from './unescapeText';

/** Excel's own; what is longer was never written by it. */
const LONGEST = 32_767;

/** Gathers a text that may be set in several fonts; how it is pronounced, which Japanese files add, is not part of it. */
export function textRuns(): Required<XmlHandler> & { readonly take: () => string } {
  let text = '';
  let inText = false;
  let phonetic = 0;
  return {
    open(name) {
      if (name === 't') inText = phonetic === 0;
      else if (name === 'rPh') phonetic += 1;
    },
    text(piece) {
      if (inText && text.length < LONGEST) text += textOf(piece);
    },
    close(name) {
      if (name === 't') inText = false;
      else if (name === 'rPh') phonetic -= 1;
    },
    take() {
      const taken = unescapeText(text);
      text = '';
      return taken;
    },
  };
}
