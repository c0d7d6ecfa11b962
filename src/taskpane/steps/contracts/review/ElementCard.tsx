import { Badge, Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState, type ReactElement, type ReactNode } from 'react';
import type { ElementReview, Grade, ScorePart } from '../../../../core/contracts';
import type { WorkbookPort } from '../../../../workbook/port';
import { Card } from '../../../components/Card';
import { CellButton } from '../../../components/CellButton';
import { Folded } from '../../../components/Folded';
import { Headline } from '../../../components/Headline';
import { copyText } from '../../../copyText';
import { Grounds } from '../Grounds';
import { REVIEW } from './strings';

const useStyles = makeStyles({
  grade: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  contract: { whiteSpace: 'pre-line' },
  parts: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    margin: 0,
    '& dd': { margin: 0 },
    '& dt': { color: tokens.colorNeutralForeground2 },
  },
  wording: {
    display: 'block',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** The colour goes with the word, and never says it alone. */
const COLORS: Readonly<Record<Grade, 'success' | 'warning' | 'informative' | 'danger'>> = {
  present: 'success',
  weak: 'warning',
  missing: 'informative',
  harmful: 'danger',
};

const Wording = ({ name, ask }: { readonly name: string; readonly ask: string }): ReactElement => {
  const styles = useStyles();
  const wording = useRef<HTMLElement>(null);
  const [came, setCame] = useState('');
  const copy = async (): Promise<void> => {
    if (wording.current) setCame(REVIEW[await copyText(wording.current)]);
  };
  return (
    <>
      <span ref={wording} className={styles.wording}>
        {ask}
      </span>
      <Button size="small" aria-label={REVIEW.copyOf(name)} onClick={() => void copy()}>
        {REVIEW.copy}
      </Button>{' '}
      <span role="status">{came}</span>
    </>
  );
};

interface Props {
  readonly element: ElementReview;
  readonly part: ScorePart | undefined;
  readonly workbook: WorkbookPort;
}

/** One term beside its standard: its grade, what it means for cash, and on opening the reason, the law and wording to ask for. */
export const ElementCard = ({ element, part, workbook }: Props): ReactElement => {
  const styles = useStyles();
  const { name, grade, contract, reason, standard, from, law, ask, cash, at } = element;
  const line = (term: string, words: ReactNode): ReactElement => (
    <div>
      <dt>{term}</dt>
      <dd>{words}</dd>
    </div>
  );
  return (
    <Card>
      <Headline amount={REVIEW.cashOf(element)}>{name}</Headline>
      <div className={styles.grade}>
        <Badge appearance="tint" color={COLORS[grade]}>
          {REVIEW.grade(element)}
        </Badge>
        {part && <Caption1>{REVIEW.points(part)}</Caption1>}
      </div>
      <Body1 className={styles.contract}>{contract}</Body1>
      {cash && <Caption1>{cash.says}</Caption1>}
      <Folded title={REVIEW.more} label={REVIEW.moreOf(name)}>
        <dl className={styles.parts}>
          {line(
            REVIEW.reason,
            <>
              {reason} {at && <CellButton workbook={workbook} cell={at} />}
            </>,
          )}
          {line(REVIEW.standard, `${standard} ${from}`)}
          {law && line(REVIEW.law, <Grounds grounds={[law]} workbook={workbook} />)}
          {ask !== '' && line(REVIEW.ask, <Wording name={name} ask={ask} />)}
        </dl>
      </Folded>
    </Card>
  );
};
