/** Long after any browser has begun to save; earlier, some save nothing. */
const KEPT_MS = 60_000;

/**
 * Offers a file to be saved. Some hosts do nothing, and tell nobody.
 * @returns what lets go of the memory before its time
 */
export function saveFile(name: string, content: BlobPart, type: string): () => void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  const timer = setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
  return () => {
    clearTimeout(timer);
    URL.revokeObjectURL(address);
  };
}
