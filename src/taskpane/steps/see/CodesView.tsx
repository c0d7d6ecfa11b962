import { Body1, Link } from '@fluentui/react-components';
import { useCallback, type ReactElement } from 'react';
import { type Audit, byCode } from '../../../core/audit';
import { printDollars } from '../../../core/money';
import { loaded } from '../../../session';
import { Card } from '../../components/Card';
import { Headline } from '../../components/Headline';
import { VirtualRows } from '../../components/VirtualRows';
import { useSliced } from '../../hooks/useSliced';
import { CODES, PAYERS } from './strings';

interface Props {
  readonly audit: Audit;
  readonly onFindings: (code: string) => void;
}

/** What each code is paid, from the lowest payer to the highest, and the dollars of its findings. */
export const CodesView = ({ audit, onFindings }: Props): ReactElement => {
  const work = useCallback(() => byCode(audit, loaded), [audit]);
  const { value: codes } = useSliced(work);
  if (codes === null) return <Body1 role="status">{CODES.working}</Body1>;
  if (codes.length === 0) return <Body1>{CODES.none}</Body1>;
  return (
    <VirtualRows label={CODES.list} rows={codes} keyOf={({ code }) => code} height={90}>
      {({ code, opportunity, findings, spreads }) => (
        <Card>
          <Headline amount={opportunity === null ? PAYERS.unpriced : printDollars(opportunity)}>{code}</Headline>
          {spreads.length === 0 && <Body1>{CODES.notInForce}</Body1>}
          {spreads.map((spread) => (
            <Body1 key={spread.unit ?? ''}>{CODES.paid(spread)}</Body1>
          ))}
          {findings > 0 && (
            <div>
              <Link as="button" aria-label={PAYERS.findingsLabel(findings, code)} onClick={() => onFindings(code)}>
                {PAYERS.findings(findings)}
              </Link>
            </div>
          )}
        </Card>
      )}
    </VirtualRows>
  );
};
