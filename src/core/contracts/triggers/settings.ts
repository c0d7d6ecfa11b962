/** From where on a figure is a reason to reopen a contract. Shares are fractions of 1: 0.05 is 5 %. */
export interface TriggerSettings {
  readonly unchangedYears: number;
  readonly belowPeers: number;
  readonly denialsRise: number;
  readonly revenueShare: number;
  readonly shortageSeverity: number;
  readonly erosion: number;
}

/** What holds unless somebody chooses otherwise. */
export const USUAL_SETTINGS: TriggerSettings = {
  unchangedYears: 2,
  belowPeers: 0.05,
  denialsRise: 0.02,
  revenueShare: 0.2,
  shortageSeverity: 17,
  erosion: 0.05,
};

export interface SettingDefinition {
  readonly heading: string;
  readonly kind: 'years' | 'share' | 'score';
  /** In words for whoever changes it, with why the usual is what it is. */
  readonly says: string;
}

/** The settings as a pane or a sheet shows them. */
export const SETTING_DEFINITIONS: Readonly<Record<keyof TriggerSettings, SettingDefinition>> = {
  unchangedYears: {
    heading: 'Rates unchanged for (years)',
    kind: 'years',
    says: 'Whole years without a change, after which the rates are a reason to reopen. Two is the field’s usual measure.',
  },
  belowPeers: {
    heading: 'Below peers by',
    kind: 'share',
    says: 'How far below the target, the other payers or the best payer a payer has to be. Smaller gaps may be chance.',
  },
  denialsRise: {
    heading: 'Denials risen by',
    kind: 'share',
    says: 'By how many points of a hundred the rate of initial denials has to have risen: 2% is from 8% to 10%.',
  },
  revenueShare: {
    heading: 'Share of your revenue',
    kind: 'share',
    says: 'From which share of your revenue on a payer is one whose volume counts in the talks.',
  },
  shortageSeverity: {
    heading: 'Severity of the shortage',
    kind: 'score',
    says: 'The average severity of a state’s shortage areas, of 25, from which on it is a reason by itself; most states are below 17.',
  },
  erosion: {
    heading: 'Lost to inflation',
    kind: 'share',
    says: 'What inflation has to have taken of the rates since they last changed.',
  },
};

const SHOWN: Readonly<Record<SettingDefinition['kind'], (value: number) => string>> = {
  years: String,
  share: (value) => `${Number((value * 100).toFixed(2))}%`,
  score: (value) => `${value} of 25`,
};

const isSetting = (key: string): key is keyof TriggerSettings => key in USUAL_SETTINGS;

export const SETTING_KEYS: readonly (keyof TriggerSettings)[] = Object.keys(SETTING_DEFINITIONS).filter(isSetting);

/** `A reason from: rates unchanged for (years) 2; below peers by 5%; …` */
export const settingsSaid = (settings: TriggerSettings): string =>
  `A figure is a reason from: ${SETTING_KEYS.map(
    (key) => `${SETTING_DEFINITIONS[key].heading.toLowerCase()} ${SHOWN[SETTING_DEFINITIONS[key].kind](settings[key])}`,
  ).join('; ')}.`;
