import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground2 } });

/** What explains the words above it. */
export const Quiet = ({ children }: { readonly children: ReactNode }): ReactElement => (
  <Caption1 block className={useStyles().quiet}>
    {children}
  </Caption1>
);
