/** Makes assets/sample-contract.docx: `npm run sample`. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { Document, HeadingLevel, Packer, Paragraph } from 'docx';
import { unzipSync, zipSync } from 'fflate';
import { SAMPLE_CONTRACT } from './text';

/** Files are stamped with the time; a fixed one makes the same file each time. */
const MADE = new Date('2026-01-05T12:00:00Z');

const children = SAMPLE_CONTRACT.map(([kind, words]) =>
  kind === 'heading'
    ? new Paragraph({ text: words, heading: HeadingLevel.HEADING_2, spacing: { before: 240, after: 120 } })
    : new Paragraph({ text: words, spacing: { after: 160 } }),
);
const made = new Document({ creator: 'Parley', title: 'Sample contract', sections: [{ children }] });
const parts = unzipSync(new Uint8Array(await Packer.toBuffer(made)));
const core = 'docProps/core.xml';
const stamped = new TextDecoder().decode(parts[core]).replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, MADE.toISOString());
const whole = { ...parts, [core]: new TextEncoder().encode(stamped) };
writeFileSync(
  path.join(import.meta.dirname, '../../../assets/sample-contract.docx'),
  zipSync(whole, { level: 9, mtime: MADE }),
);
