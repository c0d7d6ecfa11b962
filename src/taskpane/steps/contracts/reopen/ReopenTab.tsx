import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { type Portfolio, PORTFOLIO_SAYS } from '../../../../core/contracts';
import { reopeningReport } from '../../../../core/report';
import { Folded } from '../../../components/Folded';
import { Lines } from '../../../components/Lines';
import { Notice } from '../../../components/Notice';
import { Quiet } from '../../../components/Quiet';
import { Section } from '../../../components/Section';
import { WriteSheets } from '../../../components/WriteSheets';
import type { ContractTabProps } from '../contractTab';
import { NumbersForm } from '../NumbersForm';
import { WEIGHT_NAMES, WEIGHTS_KEPT } from '../review/weights';
import { type Kept, useKept } from '../useKept';
import { PortfolioCard } from './PortfolioCard';
import { SETTING_NAMES, SETTING_ROWS, SETTINGS_KEPT } from './settings';
import { REOPEN } from './strings';
import { usePortfolio } from './usePortfolio';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalM },
});

interface Props extends ContractTabProps {
  readonly portfolio: Portfolio;
  readonly audited: boolean;
  readonly settings: Kept;
}

const Ranked = ({ portfolio, audited, settings, workbook, today }: Props): ReactElement => {
  const styles = useStyles();
  const { rows, nextThree, unmatched, withoutContract } = portfolio;
  const later = rows.filter((row) => !nextThree.includes(row));
  const list = (label: string, of: typeof rows): ReactElement => (
    <ul className={styles.list} aria-label={label}>
      {of.map((row) => (
        <li key={row.rank}>
          <PortfolioCard row={row} workbook={workbook} />
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {audited ? <Quiet>{REOPEN.audited}</Quiet> : <Notice tone="plain">{REOPEN.notAudited}</Notice>}
      <Section title={REOPEN.next}>
        {nextThree.length === 0 ? <Body1>{REOPEN.nothing}</Body1> : list(REOPEN.next, nextThree)}
      </Section>
      {later.length > 0 && <Section title={REOPEN.all}>{list(REOPEN.all, later)}</Section>}
      {unmatched.length + withoutContract.length > 0 && (
        <Section title={REOPEN.unmatched}>
          <Lines
            lines={[...unmatched, ...(withoutContract.length > 0 ? [REOPEN.withoutContract(withoutContract)] : [])]}
          />
        </Section>
      )}
      <Folded title={REOPEN.how}>
        <Lines lines={PORTFOLIO_SAYS} />
      </Folded>
      <NumbersForm title={REOPEN.settings} says={[REOPEN.settingsSay]} rows={SETTING_ROWS} kept={settings} />
      <WriteSheets workbook={workbook} what={REOPEN.report} make={() => reopeningReport(portfolio, { today })} />
    </>
  );
};

/** All contracts by what there is to gain, how good the cards are and how soon it has to be, and why. */
export const ReopenTab = (props: ContractTabProps): ReactElement => {
  const settings = useKept(props.workbook, SETTINGS_KEPT, SETTING_NAMES);
  const weights = useKept(props.workbook, WEIGHTS_KEPT, WEIGHT_NAMES);
  const ranking = usePortfolio(props.contracts, props.today, settings.numbers, weights.numbers);
  if (props.contracts.length === 0) return <Body1>{REOPEN.none}</Body1>;
  if (ranking.kind === 'running') return <Body1 role="status">{REOPEN.ranking}</Body1>;
  if (ranking.kind === 'failed')
    return (
      <Notice tone="bad" title={REOPEN.failed}>
        {ranking.says}
      </Notice>
    );
  return <Ranked {...props} portfolio={ranking.made} audited={ranking.audited} settings={settings} />;
};
