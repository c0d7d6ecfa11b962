import { Button, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import {
  cellOf,
  contractName,
  type FoundClause,
  type Register,
  type TermCell,
  TERMS,
} from '../../../../core/contracts';
import { Lines } from '../../../components/Lines';
import { Notice } from '../../../components/Notice';
import { PickField } from '../../../components/PickField';
import { Quiet } from '../../../components/Quiet';
import { Section } from '../../../components/Section';
import { Working } from '../../../components/Working';
import { trouble } from '../../../wizard/trouble';
import type { ContractTabProps } from '../contractTab';
import { rowChange } from '../register/rowChange';
import { AskContract } from './AskContract';
import { FoundTerms } from './FoundTerms';
import type { Picks, ReadState } from './readState';
import { READ } from './strings';
import { useContractRead } from './useContractRead';

const useStyles = makeStyles({
  title: { margin: 0, overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const NEW = 'new';

const cellFor = (clause: FoundClause): TermCell => cellOf(clause.key, clause.value);

interface Came {
  readonly tone: 'bad' | 'plain';
  readonly title?: string;
  readonly says: string;
}

interface FoundProps extends ContractTabProps {
  readonly state: Extract<ReadState, { kind: 'found' }>;
  readonly reader: ReturnType<typeof useContractRead>;
}

/** Headings of what was picked and has no column in the register, which would be lost in silence. */
const withoutColumn = ({ columns }: Register, picks: Picks): readonly string[] =>
  [...picks.keys()].filter((key) => !columns.has(key)).map((key) => TERMS[key].heading);

const Found = ({ state, reader, workbook, register, contracts, onChanged }: FoundProps): ReactElement => {
  const styles = useStyles();
  const { name, read, picks } = state;
  const [target, setTarget] = useState(NEW);
  const [busy, setBusy] = useState(false);
  const [came, setCame] = useState<Came | null>(null);
  const row = contracts.find((one) => String(one.row) === target) ?? null;
  const terms = new Set(read.found.map(({ key }) => key)).size;

  async function accept(into: Register): Promise<void> {
    const lost = withoutColumn(into, picks);
    if (lost.length > 0) {
      setCame({ tone: 'bad', title: READ.notWritten, says: READ.without(lost) });
      return;
    }
    setBusy(true);
    try {
      const written = await workbook.putRow(rowChange(into, row, [...picks.values()].map(cellFor)));
      await onChanged();
      setTarget(String(written));
      reader.unpick();
      setCame({ tone: 'plain', says: READ.written(written) });
    } catch (thrown) {
      await onChanged();
      setCame({ tone: 'bad', title: READ.notWritten, says: trouble(thrown) });
    } finally {
      setBusy(false);
    }
  }

  const choices = [
    [NEW, READ.newRow] as const,
    ...contracts.map((one) => [String(one.row), contractName(one.terms)] as const),
  ];
  return (
    <>
      <Subtitle2 as="h2" className={styles.title}>
        {terms === 0 ? READ.nothing(name) : READ.found(name, terms)}
      </Subtitle2>
      {read.issues.length > 0 && (
        <Section title={READ.issues}>
          <Lines lines={read.issues} />
        </Section>
      )}
      {terms > 0 && (
        <>
          {register ? (
            <PickField label={READ.into} value={row ? target : NEW} choices={choices} onPick={setTarget} />
          ) : (
            <Notice tone="plain">{READ.noRegister}</Notice>
          )}
          <FoundTerms
            found={read.found}
            picks={picks}
            row={row}
            onPick={reader.pick}
            onPickLikely={reader.pickLikely}
          />
        </>
      )}
      {came && (
        <Notice tone={came.tone} {...(came.title === undefined ? {} : { title: came.title })}>
          {came.says}
        </Notice>
      )}
      {picks.size === 0 && terms > 0 && <Quiet>{READ.pickFirst}</Quiet>}
      <div className={styles.buttons}>
        {register && terms > 0 && (
          <Button appearance="primary" disabled={busy || picks.size === 0} onClick={() => void accept(register)}>
            {READ.accept(picks.size)}
          </Button>
        )}
        <Button onClick={reader.restart}>{READ.again}</Button>
      </div>
    </>
  );
};

/** Takes a contract, shows the clauses found in it with their sentences, and writes those into the register that the user accepts. */
export const ReadTab = (props: ContractTabProps): ReactElement => {
  const reader = useContractRead();
  const { state } = reader;
  switch (state.kind) {
    case 'asking':
      return (
        <>
          {state.trouble && (
            <Notice
              tone={state.trouble.title === undefined ? 'plain' : 'bad'}
              {...(state.trouble.title === undefined ? {} : { title: state.trouble.title })}
            >
              {state.trouble.says}
            </Notice>
          )}
          <AskContract onFile={reader.readFile} onText={reader.readText} onSample={reader.readSample} />
        </>
      );
    case 'reading': {
      const { progress } = state;
      return (
        <Working
          what={progress === null ? READ.begin : READ.reading(progress)}
          share={progress === null || progress.of === 0 ? 0 : progress.done / progress.of}
          onCancel={reader.cancel}
        />
      );
    }
    case 'found':
      return <Found {...props} state={state} reader={reader} />;
  }
};
