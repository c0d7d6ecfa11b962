/** Long after any browser has begun to save; earlier, some save nothing. */
const KEPT_MS = 60_000;

/**
 * Offers a text to be saved as a file. Some hosts do nothing, and tell nobody.
 * @returns what lets go of the memory before its time
 */
export function saveText(name: string, text: string, type: string): () => void {
  const address = URL.createObjectURL(new Blob([text], { type }));
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
