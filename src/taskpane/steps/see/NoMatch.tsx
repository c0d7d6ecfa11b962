import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { FINDINGS } from './strings';

const useStyles = makeStyles({
  none: { display: 'grid', gap: tokens.spacingVerticalS, justifyItems: 'start' },
});

/** Nothing is found, and a way back to all. */
export const NoMatch = ({ onClear }: { readonly onClear: () => void }): ReactElement => (
  <div className={useStyles().none}>
    <Body1>{FINDINGS.noMatch}</Body1>
    <Button onClick={onClear}>{FINDINGS.clear}</Button>
  </div>
);
