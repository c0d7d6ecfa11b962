import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Report } from '../../core/report';
import type { WorkbookPort } from '../../workbook/port';
import { useFocusKept } from '../hooks/useFocusKept';
import { SHEETS_WRITTEN } from '../wizard/strings';
import { Notice } from './Notice';
import { type SheetWrites, useSheetWriting } from './useSheetWriting';
import { Working } from './Working';

const useStyles = makeStyles({
  part: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM, outlineStyle: 'none' },
});

interface Props {
  readonly workbook: WorkbookPort;
  /** What is written, in the middle of a sentence: `parity report`. */
  readonly what: string;
  readonly make: () => Report;
}

/** A report's way onto sheets: asked for, asked about where an earlier one is in the way, watched and told. */
export const WriteSheets = (props: Props): ReactElement => {
  const styles = useStyles();
  const sheets = useSheetWriting(props.workbook);
  const part = useFocusKept<HTMLDivElement>(sheets.writing.kind);
  return (
    <div ref={part} tabIndex={-1} role="group" aria-label={props.what} className={styles.part}>
      <Writing {...props} {...sheets} />
    </div>
  );
};

const Writing = ({ what, make, writing, write, keep, cancel }: Props & SheetWrites): ReactElement => {
  if (writing.kind === 'running')
    return <Working what={SHEETS_WRITTEN.writing(what)} share={writing.share} onCancel={cancel} />;
  if (writing.kind === 'asking')
    return (
      <Notice
        tone="bad"
        title={SHEETS_WRITTEN.replace(what)}
        actions={
          <>
            <Button appearance="primary" onClick={() => write(make(), true)}>
              {SHEETS_WRITTEN.yes}
            </Button>
            <Button onClick={keep}>{SHEETS_WRITTEN.no}</Button>
          </>
        }
      >
        {SHEETS_WRITTEN.inTheWay(writing.sheets)}
      </Notice>
    );
  return (
    <>
      {writing.kind === 'written' && <Notice tone="plain">{SHEETS_WRITTEN.written(writing.sheets)}</Notice>}
      {writing.kind === 'failed' && (
        <Notice tone="bad" title={SHEETS_WRITTEN.failed(what)}>
          {writing.message}
        </Notice>
      )}
      <div>
        <Button onClick={() => write(make(), false)}>{SHEETS_WRITTEN.write}</Button>
      </div>
    </>
  );
};
