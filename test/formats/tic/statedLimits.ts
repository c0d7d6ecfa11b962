/** For what a reader refuses a file that `JSON.parse` takes. */
const LIMITS = [
  'these rates were passed over as those of another code; after them their item says that it is ',
  'provider_references come a second time, after rates that the first ones were used for.',
  'nests more than 512 levels deep; ',
  'is longer than a megabyte.',
  'is longer than 48 MB; ',
  'this number is longer than 100 characters; ',
];

export const isStatedLimit = (message: string): boolean => LIMITS.some((limit) => message.includes(limit));
