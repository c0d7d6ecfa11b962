/** Above this, reading would take more memory than a browser's tab has. */
export const LARGEST_FILE = 25_000_000;

const MEGABYTE = 1_000_000;
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];

/** A file that cannot be opened, with the reason in words for the person who chose it. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
}

/** Throws when these bytes are not those of an .xlsx workbook that can be opened here. */
export function checkFile(bytes: Uint8Array, name: string): void {
  if (bytes.length === 0) throw new UnreadableFile(`${name} is empty.`);
  if (bytes.length > LARGEST_FILE) {
    const size = Math.ceil(bytes.length / MEGABYTE);
    throw new UnreadableFile(`${name} is ${size} MB large; the workbench opens up to ${LARGEST_FILE / MEGABYTE} MB.`);
  }
  if (startsWith(bytes, OLD_OFFICE)) {
    throw new UnreadableFile(
      `${name} is in the old .xls format or protected by a password. Save it in Excel as .xlsx without a password.`,
    );
  }
  if (!startsWith(bytes, ZIP)) throw new UnreadableFile(`${name} is not an .xlsx workbook.`);
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}
