import type { RemoteGroup, Tin } from './inNetwork/types';

const KINDS: Readonly<Record<string, Tin['kind']>> = { ein: 'ein', npi: 'npi' };

const objectOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The groups in a file that a provider reference of schema 1.x points to; throws where it is no JSON. */
export function readProviderGroups(json: string): readonly RemoteGroup[] {
  const { provider_groups: groups } = objectOf(JSON.parse(json));
  return listOf(groups).map((group) => {
    const { npi, tin } = objectOf(group);
    const { type, value } = objectOf(tin);
    const kind = KINDS[typeof type === 'string' ? type.toLowerCase() : ''] ?? 'other';
    return {
      npi: listOf(npi).map(Number).filter(Number.isSafeInteger),
      tin: { kind, value: typeof value === 'string' || typeof value === 'number' ? String(value) : '' },
    };
  });
}
