import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import {
  type FoundClause,
  type RegisterRow,
  printTerm,
  TERM_KEYS,
  type TermGroup,
  type TermKey,
  TERMS,
} from '../../../../core/contracts';
import { Section } from '../../../components/Section';
import { GROUPS } from '../strings';
import { byTerm, type Picks } from './readState';
import { READ } from './strings';
import { TermChoice } from './TermChoice';

const useStyles = makeStyles({
  terms: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalL },
});

interface Props {
  readonly found: readonly FoundClause[];
  readonly picks: Picks;
  /** The row that it goes into; nothing for a new one. */
  readonly row: RegisterRow | null;
  readonly onPick: (key: TermKey, clause: FoundClause | null) => void;
  readonly onPickLikely: () => void;
}

/** A contract says nothing of what only you know. */
const isInContracts = (key: TermKey): boolean => TERMS[key].group !== 'asked';

/** Everything that was found, term by term under the register's titles, and what was not found. */
export const FoundTerms = ({ found, picks, row, onPick, onPickLikely }: Props): ReactElement => {
  const styles = useStyles();
  const groups = byTerm(found);
  const isFound = (key: TermKey): boolean => groups.has(key);
  const missing = TERM_KEYS.filter((key) => isInContracts(key) && !isFound(key));
  const titles = [...new Set(TERM_KEYS.filter(isFound).map((key): TermGroup => TERMS[key].group))];
  return (
    <>
      <div>
        <Button size="small" onClick={onPickLikely}>
          {READ.allLikely}
        </Button>
      </div>
      {titles.map((group) => (
        <Section key={group} title={GROUPS[group]}>
          <div className={styles.terms}>
            {TERM_KEYS.filter((key) => TERMS[key].group === group && isFound(key)).map((key) => (
              <TermChoice
                key={key}
                term={key}
                clauses={groups.get(key) ?? []}
                picked={picks.get(key)}
                held={row ? printTerm(key, row.terms[key]) : undefined}
                onPick={(clause) => onPick(key, clause)}
              />
            ))}
          </div>
        </Section>
      ))}
      {missing.length > 0 && (
        <Section title={READ.notFound}>
          <Caption1>{missing.map((key) => TERMS[key].heading).join(' · ')}</Caption1>
        </Section>
      )}
    </>
  );
};
