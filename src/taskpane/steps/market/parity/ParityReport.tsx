import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState, type ReactElement } from 'react';
import { LazyBoundary } from '../../../components/LazyBoundary';
import type { ParityProps } from './ParityView';
import { PARITY } from './strings';

const ParityView = lazy(async () => {
  const { ParityView: view } = await import(/* webpackChunkName: "parity" */ './ParityView');
  return { default: view };
});

const useStyles = makeStyles({
  summary: { cursor: 'pointer', paddingBlock: tokens.spacingVerticalXS, width: 'fit-content' },
});

/** The parity of a pack's payers; closed, and loaded when somebody opens it. */
export const ParityReport = (props: ParityProps): ReactElement => {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary tabIndex={0} className={styles.summary} aria-label={PARITY.label(props.pack.name)}>
        {PARITY.open}
      </summary>
      {open && (
        <LazyBoundary failed={PARITY.failed}>
          <Suspense fallback={<Body1 role="status">{PARITY.loading}</Body1>}>
            <ParityView {...props} />
          </Suspense>
        </LazyBoundary>
      )}
    </details>
  );
};
