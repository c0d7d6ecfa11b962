const ONES =
  ` one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
nineteen`.split(/\s/);
const TENS = '  twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

function words(whole: number): string {
  if (whole < 20) return ONES[whole] ?? '';
  if (whole < 100) return [TENS[Math.floor(whole / 10)], ONES[whole % 10]].filter(Boolean).join('-');
  return [`${words(Math.floor(whole / 100))} hundred`, words(whole % 100)].filter(Boolean).join(' ');
}

/** As contracts write a number from 1 to 999: `thirty (30)`, `one hundred eighty (180)`. */
export const spelled = (whole: number): string => `${words(whole)} (${whole})`;
