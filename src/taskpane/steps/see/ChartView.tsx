import { Body1, Button } from '@fluentui/react-components';
import { lazy, Suspense, useCallback, useState, type ReactElement } from 'react';
import type { Audit } from '../../../core/audit';
import { LazyBoundary } from '../../components/LazyBoundary';
import { Quiet } from '../../components/Quiet';
import { useSliced } from '../../hooks/useSliced';
import { PayerField } from './PayerField';
import { CHART } from './strings';
import { topRates } from './topRates';

const RateChart = lazy(async () => {
  const { RateChart: chart } = await import(/* webpackChunkName: "charts" */ './RateChart');
  return { default: chart };
});

/** Rates drawn at first, and more of them each time. */
const MORE = 20;

export const ChartView = ({ audit }: { readonly audit: Audit }): ReactElement => {
  const [payer, setPayer] = useState<string | null>(null);
  const [most, setMost] = useState(MORE);
  const work = useCallback(() => topRates(audit.rates, payer, most), [audit, payer, most]);
  const { value } = useSliced(work);
  if (value === null) return <Body1 role="status">{CHART.loading}</Body1>;
  const { top, of } = value;
  return (
    <>
      <PayerField
        audit={audit}
        value={payer}
        onPick={(picked) => {
          setPayer(picked);
          setMost(MORE);
        }}
      />
      {of === 0 ? (
        <Body1>{CHART.none}</Body1>
      ) : (
        <>
          <Quiet>{CHART.legend}</Quiet>
          <LazyBoundary failed={CHART.failed}>
            <Suspense fallback={<Body1 role="status">{CHART.loading}</Body1>}>
              <RateChart rates={top} />
            </Suspense>
          </LazyBoundary>
          <Quiet>{CHART.shown(top.length, of)}</Quiet>
          {top.length < of && (
            <div>
              <Button onClick={() => setMost(most + MORE)}>{CHART.more(Math.min(MORE, of - top.length))}</Button>
            </div>
          )}
        </>
      )}
    </>
  );
};
