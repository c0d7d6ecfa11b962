/** What a pack's file is called: `Aetna November 2026.parquet`. */
export const packFile = (name: string): string => `${name.replace(/[\\/:*?"<>|]+/g, ' ').trim()}.parquet`;
