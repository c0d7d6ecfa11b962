import { Body1 } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Lines } from '../../components/Lines';
import { WizardPage } from '../../components/WizardPage';
import { STEP_NUMBER, type Finds, type PassedOver } from '../../wizard/wizardState';
import { SheetsPassedOver } from './SheetsPassedOver';
import { FIND } from './strings';
import { TryAgain, type TryAgainProps } from './TryAgain';

interface Props extends TryAgainProps {
  readonly finds: Finds;
}

const isEmpty = ({ why }: PassedOver): boolean => why.kind === 'empty';

/** Says what was looked for, so that the user sees what is missing. */
export const NothingFound = ({ finds, ...again }: Props): ReactElement => (
  <WizardPage step={STEP_NUMBER.find} title={FIND.none.title} foot={<TryAgain {...again} />}>
    {finds.sheets.length === 0 ? (
      <Body1>{finds.passedOver.every(isEmpty) ? FIND.none.empty : FIND.none.onlyReports}</Body1>
    ) : (
      <>
        <Body1>{FIND.none.what(finds.sheets.length)}</Body1>
        <Lines lines={FIND.none.steps} numbered />
      </>
    )}
    <SheetsPassedOver passedOver={finds.passedOver} open />
  </WizardPage>
);
