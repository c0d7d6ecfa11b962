import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Notice } from '../../components/Notice';
import { FIND } from './strings';

interface Props {
  readonly alike: number;
  readonly onApply: () => void;
}

/** Offers to read other schedules as the one that was changed. */
export const AlikeNotice = ({ alike, onApply }: Props): ReactElement | null =>
  alike === 0 ? null : (
    <Notice tone="plain" actions={<Button onClick={onApply}>{FIND.alike.apply}</Button>}>
      {FIND.alike.says(alike)}
    </Notice>
  );
