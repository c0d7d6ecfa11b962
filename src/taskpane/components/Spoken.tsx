import { makeStyles } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({
  spoken: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** Heard and not seen: what changes while the user looks elsewhere. */
export const Spoken = ({ children }: { readonly children: ReactNode }): ReactElement => (
  <div role="status" className={useStyles().spoken}>
    {children}
  </div>
);
