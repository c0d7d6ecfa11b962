import { Caption1, Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { type FoundClause, printTerm, type TermKey, TERMS } from '../../../../core/contracts';
import { READ } from './strings';

const useStyles = makeStyles({
  choice: { display: 'grid', gap: tokens.spacingVerticalXXS, overflowWrap: 'anywhere' },
  // The contract's own words, set apart from ours.
  sentence: {
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke2}`,
    paddingLeft: tokens.spacingHorizontalS,
    whiteSpace: 'pre-wrap',
  },
});

const LEAVE = '';

/** What a clause says of its term. */
const valueOf = (clause: FoundClause): string =>
  clause.value === null ? READ.none : printTerm(clause.key, clause.value);

interface Props {
  readonly term: TermKey;
  readonly clauses: readonly FoundClause[];
  readonly picked: FoundClause | undefined;
  /** What the register has of it; nothing where it goes into a new row. */
  readonly held: string | undefined;
  readonly onPick: (clause: FoundClause | null) => void;
}

/** What was found of one term: each find with its sentence and place, of which the user accepts one or none. */
export const TermChoice = ({ term, clauses, picked, held, onPick }: Props): ReactElement => {
  const styles = useStyles();
  return (
    <Field label={TERMS[term].heading} {...(held === undefined ? {} : { hint: READ.held(held) })}>
      <RadioGroup
        value={picked ? String(clauses.indexOf(picked)) : LEAVE}
        onChange={(_, { value }) => onPick(value === LEAVE ? null : (clauses[Number(value)] ?? null))}
      >
        <Radio value={LEAVE} label={READ.leave} />
        {clauses.map((clause, index) => (
          <Radio
            key={index}
            value={String(index)}
            label={
              <span className={styles.choice}>
                <strong>{valueOf(clause)}</strong>
                <Caption1 className={styles.sentence}>{clause.sentence}</Caption1>
                <Caption1>{READ.place(clause)}</Caption1>
              </span>
            }
          />
        ))}
      </RadioGroup>
    </Field>
  );
};
