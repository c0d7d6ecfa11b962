import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { FIND } from './strings';

export interface TryAgainProps {
  readonly onAgain: () => void;
  readonly onLeave: () => void;
}

/** The buttons of a page that nothing can be done on but to leave it or to read the workbook again. */
export const TryAgain = ({ onAgain, onLeave }: TryAgainProps): ReactElement => (
  <>
    <Button onClick={onLeave}>{FIND.leave}</Button>
    <Button appearance="primary" onClick={onAgain}>
      {FIND.stopped.again}
    </Button>
  </>
);
