/** The code that Node gives an error, such as `ENOENT`; empty where it gives none. */
export const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
