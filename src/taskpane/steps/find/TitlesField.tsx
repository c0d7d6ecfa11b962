import { Checkbox } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { names } from '../../wizard/strings';
import { where } from '../../wizard/where';
import type { FoundSchedule } from '../../wizard/wizardState';
import { hasTitles } from './reread';
import { FIND } from './strings';

interface Props {
  readonly schedule: Pick<FoundSchedule, 'mapping' | 'titles'>;
  readonly className?: string;
  readonly onTitles: (areHeard: boolean) => void;
}

/** What titles say of the rates, which the user may switch off where they mislead. */
export const TitlesField = ({ schedule, className, onTitles }: Props): ReactElement | null => {
  if (!hasTitles(schedule)) return null;
  const { mapping, titles } = schedule;
  const areHeard = mapping.withoutTitles !== true;
  const said = areHeard ? heard(schedule) : FIND.titlesOff(quoted([...above(mapping), ...titles]));
  return (
    <Checkbox
      className={className ?? ''}
      checked={areHeard}
      label={said}
      aria-label={`${said}, ${where(mapping)}`}
      onChange={(_, { checked }) => onTitles(checked === true)}
    />
  );
};

const quoted = (titles: readonly string[]): string => names(titles.map((title) => `“${title}”`));

const above = ({ titled }: FoundSchedule['mapping']): readonly string[] => (titled ? [titled.title] : []);

const heard = ({ mapping: { titled }, titles }: Props['schedule']): string =>
  [...(titled ? [FIND.titled(titled)] : []), ...(titles.length > 0 ? [FIND.titles(quoted(titles))] : [])].join('. ');
