import { Body1, Link } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PayerSummary } from '../../../core/audit';
import { printDollars } from '../../../core/money';
import { Card } from '../../components/Card';
import { Headline } from '../../components/Headline';
import { Quiet } from '../../components/Quiet';
import { VirtualRows } from '../../components/VirtualRows';
import { share } from '../../wizard/strings';
import { PAYERS } from './strings';

interface Props {
  readonly payers: readonly PayerSummary[];
  /** What they are compared with. */
  readonly measure: string;
  readonly onFindings: (payer: string) => void;
}

/** Each payer's rate index, what it rests on, and what to do first. */
export const PayersView = ({ payers, measure, onFindings }: Props): ReactElement => {
  if (payers.length === 0) return <Body1>{PAYERS.none}</Body1>;
  return (
    <VirtualRows label={PAYERS.list} rows={payers} keyOf={({ payer }) => payer} height={150}>
      {({ payer, index, unitsCovered, revenueCovered, opportunity, compared, rates, findings, first }) => (
        <Card>
          <Headline amount={opportunity === null ? PAYERS.unpriced : printDollars(opportunity)}>{payer}</Headline>
          <Body1>
            {index === null ? PAYERS.noIndex(measure) : PAYERS.index(share(index), measure, unitsCovered !== null)}
          </Body1>
          <Quiet>
            {PAYERS.rates(compared, rates)}
            {unitsCovered !== null &&
              revenueCovered !== null &&
              `. ${PAYERS.covered(share(unitsCovered), share(revenueCovered))}`}
          </Quiet>
          {first !== '' && <Body1>{first}</Body1>}
          {findings > 0 && (
            <div>
              <Link as="button" aria-label={PAYERS.findingsLabel(findings, payer)} onClick={() => onFindings(payer)}>
                {PAYERS.findings(findings)}
              </Link>
            </div>
          )}
        </Card>
      )}
    </VirtualRows>
  );
};
