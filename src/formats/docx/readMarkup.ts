import { SaxesParser } from 'saxes';
import { unreadable } from '../documentText';

/** Told of a part's markup, in its order. Names are without their prefixes. */
export interface MarkupHandler {
  /** @param attribute The value of an attribute by its name without prefix. */
  open: (name: string, attribute: (name: string) => string | undefined) => void;
  text?: (text: string) => void;
  close?: (name: string) => void;
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

function attributeOf(attributes: Readonly<Record<string, string>>, wanted: string): string | undefined {
  return Object.entries(attributes).find(([name]) => localName(name) === wanted)?.[1];
}

/** UTF-16 is allowed by the format, though nobody writes it. */
const encodingOf = ([first, second]: Uint8Array): string =>
  first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';

/**
 * Reads a part of markup from its pieces. A parser that calls back, so that nothing grows with how deep elements lie in each other; it
 * knows the five entities of XML alone, and a document type ends reading before it is looked at. Throws `UnreadableDocument`.
 */
export async function readMarkup(
  pieces: AsyncIterable<Uint8Array>,
  part: string,
  handler: MarkupHandler,
): Promise<void> {
  const parser = new SaxesParser();
  const refuse = (cause?: unknown) =>
    unreadable('documentDamaged', { what: `what stands in ${part} is no whole markup` }, cause);
  parser.on('error', (error) => {
    throw refuse(error);
  });
  parser.on('doctype', () => {
    throw unreadable('documentDefines', { part });
  });
  parser.on('opentag', ({ name, attributes }) =>
    handler.open(localName(name), (wanted) => attributeOf(attributes, wanted)),
  );
  parser.on('text', (text) => handler.text?.(text));
  parser.on('cdata', (text) => handler.text?.(text));
  parser.on('closetag', ({ name }) => handler.close?.(localName(name)));
  let decoder: TextDecoder | undefined;
  for await (const piece of pieces) {
    decoder ??= new TextDecoder(encodingOf(piece));
    const text = decoder.decode(piece, { stream: true });
    if (text.includes(DOCTYPE)) throw unreadable('documentDefines', { part });
    parser.write(text);
  }
  if (!decoder) throw refuse();
  parser.close();
}

/** Found before the parser gathers it: definitions may go on for megabytes. */
const DOCTYPE = '<!DOCTYPE';
