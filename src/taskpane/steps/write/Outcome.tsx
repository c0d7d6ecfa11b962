import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { CellLink } from '../../components/CellLink';
import { Notice } from '../../components/Notice';
import type { Writing } from '../../wizard/wizardState';
import { FLAGS, WRITE } from './strings';

interface Props {
  readonly writing: Exclude<Writing, { kind: 'ready' | 'running' }>;
  readonly onReplace: () => void;
  readonly onReplaceFlags: (schedule: string) => void;
  readonly onKeep: () => void;
}

/** What came of writing, or what is to be decided first. */
export const Outcome = ({ writing, onReplace, onReplaceFlags, onKeep }: Props): ReactElement => {
  switch (writing.kind) {
    case 'asking':
      return (
        <Notice
          tone="bad"
          title={WRITE.asking.title}
          actions={
            <>
              <Button appearance="primary" onClick={onReplace}>
                {WRITE.asking.yes(writing.sheets.length)}
              </Button>
              <Button onClick={onKeep}>{WRITE.asking.no}</Button>
            </>
          }
        >
          {WRITE.asking.what(writing.sheets)}
        </Notice>
      );
    case 'written':
      return (
        <Notice
          tone="plain"
          title={WRITE.written.title}
          actions={writing.sheets.map((sheet) => (
            <CellLink key={sheet} cell={{ sheet, row: 0, column: 0 }} text={sheet} />
          ))}
        >
          {WRITE.written.what}
        </Notice>
      );
    case 'askingFlags':
      return (
        <Notice
          tone="bad"
          title={FLAGS.asking.title(writing.column, writing.sheet)}
          actions={
            <>
              <Button appearance="primary" onClick={() => onReplaceFlags(writing.schedule)}>
                {FLAGS.asking.yes}
              </Button>
              <Button onClick={onKeep}>{FLAGS.asking.no}</Button>
            </>
          }
        >
          {FLAGS.asking.what}
        </Notice>
      );
    case 'flagged':
      return <Notice tone="plain">{FLAGS.written(writing.where)}</Notice>;
    case 'unflagged':
      return <Notice tone="plain">{FLAGS.removed(writing.where)}</Notice>;
    case 'failed':
      return (
        <Notice tone="bad" title={WRITE.failed}>
          {writing.message}
        </Notice>
      );
  }
};
