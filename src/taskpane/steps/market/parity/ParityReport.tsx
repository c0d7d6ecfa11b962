import { Body1 } from '@fluentui/react-components';
import { lazy, Suspense, type ReactElement } from 'react';
import { Folded } from '../../../components/Folded';
import { LazyBoundary } from '../../../components/LazyBoundary';
import type { ParityProps } from './ParityView';
import { PARITY } from './strings';

const ParityView = lazy(async () => {
  const { ParityView: view } = await import(/* webpackChunkName: "parity" */ './ParityView');
  return { default: view };
});

/** The parity of a pack's payers; closed, and loaded when somebody opens it. */
export const ParityReport = (props: ParityProps): ReactElement => {
  return (
    <Folded title={PARITY.open} label={PARITY.label(props.pack.name)}>
      <LazyBoundary failed={PARITY.failed}>
        <Suspense fallback={<Body1 role="status">{PARITY.loading}</Body1>}>
          <ParityView {...props} />
        </Suspense>
      </LazyBoundary>
    </Folded>
  );
};
