import { Body1, Link } from '@fluentui/react-components';
import { useCallback, type ReactElement } from 'react';
import type { Audit } from '../../../core/audit';
import { printDollars, printRate } from '../../../core/money';
import { Card } from '../../components/Card';
import { Headline } from '../../components/Headline';
import { VirtualRows } from '../../components/VirtualRows';
import { useSliced } from '../../hooks/useSliced';
import { type CodeGroup, groupByCode } from './groupByCode';
import { CODES } from './strings';

interface Props {
  readonly audit: Audit;
  readonly onFindings: (code: string) => void;
}

const spread = ({ lowest, highest, payers }: CodeGroup): string =>
  payers === 1 && lowest === highest
    ? CODES.one(printRate(lowest))
    : CODES.spread(printRate(lowest), printRate(highest), payers);

/** What each code is paid, from the lowest payer to the highest. */
export const CodesView = ({ audit, onFindings }: Props): ReactElement => {
  const group = useCallback(() => groupByCode(audit.rates), [audit]);
  const { value: codes } = useSliced(group);
  if (codes === null) return <Body1 role="status">{CODES.working}</Body1>;
  if (codes.length === 0) return <Body1>{CODES.none}</Body1>;
  return (
    <VirtualRows label={CODES.list} rows={codes} keyOf={({ code }) => code} height={90}>
      {(one) => (
        <Card>
          <Headline amount={one.annual === null ? undefined : printDollars(one.annual)}>{one.code}</Headline>
          <Body1>{spread(one)}</Body1>
          <div>
            <Link as="button" aria-label={CODES.findingsLabel(one.code)} onClick={() => onFindings(one.code)}>
              {CODES.findings}
            </Link>
          </div>
        </Card>
      )}
    </VirtualRows>
  );
};
