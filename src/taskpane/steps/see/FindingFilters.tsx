import { makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import type { ReactElement, Ref } from 'react';
import { type Audit, FINDING_KINDS, FINDING_NAMES, type FindingKind } from '../../../core/audit';
import { PickField } from '../../components/PickField';
import { PayerField } from './PayerField';
import type { Sort, Wanted } from './selectFindings';
import { FINDINGS } from './strings';

const useStyles = makeStyles({
  filters: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
  },
  search: { gridColumn: '1 / -1', maxWidth: 'none' },
  // Beside the others it is too narrow for its words.
  sort: { gridColumn: '1 / -1' },
});

const ALL = '';

interface Props {
  /** The field of the words to look for. */
  readonly search: Ref<HTMLInputElement>;
  readonly wanted: Wanted;
  readonly kinds: ReadonlySet<FindingKind>;
  readonly audit: Audit;
  readonly onWant: (wanted: Partial<Wanted>) => void;
}

export const FindingFilters = ({ search, wanted, kinds, audit, onWant }: Props): ReactElement => {
  const styles = useStyles();
  const present = FINDING_KINDS.filter((kind) => kinds.has(kind));
  return (
    <div className={styles.filters}>
      <SearchBox
        input={{ ref: search }}
        className={styles.search}
        aria-label={FINDINGS.search}
        placeholder={FINDINGS.search}
        value={wanted.text}
        onChange={(_, { value }) => onWant({ text: value })}
      />
      <PickField
        label={FINDINGS.kind}
        value={wanted.kind ?? ALL}
        choices={[[ALL, FINDINGS.allKinds], ...present.map((kind) => [kind, FINDING_NAMES[kind]] as const)]}
        onPick={(value) => onWant({ kind: present.find((kind) => kind === value) ?? null })}
      />
      <PayerField audit={audit} value={wanted.payer} onPick={(payer) => onWant({ payer })} />
      <div className={styles.sort}>
        <PickField
          label={FINDINGS.sort}
          value={wanted.sort}
          choices={FINDINGS.sorts}
          onPick={(value) => onWant({ sort: value as Sort })}
        />
      </div>
    </div>
  );
};
