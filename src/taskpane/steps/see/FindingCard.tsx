import { Body1, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { type AuditedRate, type Finding, FINDING_NAMES } from '../../../core/audit';
import { printDollars } from '../../../core/money';
import { Card } from '../../components/Card';
import { CellLink } from '../../components/CellLink';
import { Headline } from '../../components/Headline';
import { Quiet } from '../../components/Quiet';
import { Distribution } from './Distribution';
import { SeeAlso } from './SeeAlso';
import { FINDINGS } from './strings';

const useStyles = makeStyles({
  under: { display: 'flex', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalM },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
  },
  arithmetic: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    overflowWrap: 'anywhere',
  },
});

interface Props {
  readonly finding: Finding;
  /** The rate that it is about, where it is one. */
  readonly rate: AuditedRate | undefined;
  readonly open: boolean;
  readonly onToggle: () => void;
}

export const FindingCard = ({ finding, rate, open, onToggle }: Props): ReactElement => {
  const styles = useStyles();
  const { kind, codeAndTier, payer, cell, related, annual, says } = finding;
  const toggle = open ? FINDINGS.hide : FINDINGS.explain;
  return (
    <Card>
      <Headline amount={annual === null ? undefined : printDollars(annual)}>
        {codeAndTier} · {payer}
      </Headline>
      <div className={styles.under}>
        <Quiet>{FINDING_NAMES[kind]}</Quiet>
        {annual !== null && <Quiet>{FINDINGS.aYear}</Quiet>}
      </div>
      <Body1>{says}</Body1>
      <div className={styles.actions}>
        <CellLink cell={cell} />
        <Link
          as="button"
          aria-expanded={open}
          aria-label={FINDINGS.explainLabel(toggle, `${codeAndTier}, ${payer}`)}
          onClick={onToggle}
        >
          {toggle}
        </Link>
      </div>
      <SeeAlso of={cell} cells={related} />
      {open && rate && <Distribution rate={rate} />}
      {open && <div className={styles.arithmetic}>{finding.explain()}</div>}
    </Card>
  );
};
