/**
 * Placeholder until the core exists.
 * @customfunction
 * @helpurl https://localhost:3000/help.html
 * @param code Billing code.
 * @returns The code.
 */
export function benchmark(code: string): string {
  return code;
}
