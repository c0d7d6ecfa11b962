import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { LEVERAGE, type PortfolioRow, type Trigger, TRIGGER_NAMES } from '../../../../core/contracts';
import type { WorkbookPort } from '../../../../workbook/port';
import { Card } from '../../../components/Card';
import { Folded } from '../../../components/Folded';
import { Headline } from '../../../components/Headline';
import { Lines } from '../../../components/Lines';
import { Grounds } from '../Grounds';
import { REOPEN } from './strings';

const useStyles = makeStyles({
  triggers: { display: 'grid', gap: tokens.spacingVerticalM, paddingTop: tokens.spacingVerticalXS },
});

interface Props {
  readonly row: PortfolioRow;
  readonly workbook: WorkbookPort;
}

const TriggerLines = ({ trigger, workbook }: { readonly trigger: Trigger; readonly workbook: WorkbookPort }) => (
  <div>
    <Headline amount={REOPEN.dollars(trigger)}>{REOPEN.trigger(trigger, TRIGGER_NAMES[trigger.kind])}</Headline>
    <Grounds grounds={trigger.grounds} workbook={workbook} />
    {trigger.answeredBy !== null && <Caption1>{trigger.answeredBy}</Caption1>}
  </div>
);

/** A contract in the ranking: the answer, the dollars, the day, and on opening every reason with its evidence. */
export const PortfolioCard = ({ row, workbook }: Props): ReactElement => {
  const styles = useStyles();
  const { rank, name, renegotiation, leverage, why } = row;
  return (
    <Card>
      <Headline amount={REOPEN.opportunity(row)}>{`${rank}. ${name}`}</Headline>
      <Body1>{`${REOPEN.answer(row)}. ${REOPEN.actBy(row)}`}</Body1>
      <Caption1>{why}</Caption1>
      <Folded title={REOPEN.evidence} label={REOPEN.evidenceOf(name)}>
        <div className={styles.triggers}>
          {renegotiation.triggers.map((trigger) => (
            <TriggerLines key={trigger.kind} trigger={trigger} workbook={workbook} />
          ))}
          <div>
            <Headline>{REOPEN.leverage(leverage.value)}</Headline>
            <Lines
              lines={leverage.parts.map(({ part, weight, shows }) => REOPEN.part(LEVERAGE[part].name, weight, shows))}
            />
          </div>
        </div>
      </Folded>
    </Card>
  );
};
