import { Body1, Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Lines } from '../../components/Lines';
import { WizardPage } from '../../components/WizardPage';
import { STEP_NUMBER, type Finds } from '../../wizard/wizardState';
import { FIND } from './strings';

interface Props {
  readonly finds: Finds;
  readonly onAgain: () => void;
  readonly onLeave: () => void;
}

/** Says what was looked for, so that the user sees what is missing. */
export const NothingFound = ({ finds, onAgain, onLeave }: Props): ReactElement => (
  <WizardPage
    step={STEP_NUMBER.find}
    title={FIND.none.title}
    foot={
      <>
        <Button onClick={onLeave}>{FIND.leave}</Button>
        <Button appearance="primary" onClick={onAgain}>
          {FIND.stopped.again}
        </Button>
      </>
    }
  >
    {finds.sheets.length === 0 ? (
      <Body1>{FIND.none.empty}</Body1>
    ) : (
      <>
        <Body1>{FIND.none.what(finds.sheets.length)}</Body1>
        <Lines lines={FIND.none.steps} numbered />
      </>
    )}
  </WizardPage>
);
