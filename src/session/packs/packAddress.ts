import { failed, ok, type Result } from '../../core/result';

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** The address of a pack: https, or http on this computer. Names and passwords in it would be kept and shown. */
export function packAddress(text: string): Result<URL> {
  const trimmed = text.trim();
  const url = URL.canParse(trimmed) ? new URL(trimmed) : null;
  const safe = url?.protocol === 'https:' || (url?.protocol === 'http:' && LOOPBACK.has(url.hostname));
  if (!url || !safe || url.username !== '' || url.password !== '') return failed('packAddress', { text: trimmed });
  url.hash = '';
  return ok(url);
}
