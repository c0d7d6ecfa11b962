import { Body1, Body1Strong, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { TicFile } from '../../../../session';
import { Card } from '../../../components/Card';
import { Lines } from '../../../components/Lines';
import { Notice } from '../../../components/Notice';
import { Quiet } from '../../../components/Quiet';
import { isNarrowed, TIC } from './strings';

const useStyles = makeStyles({
  listed: { margin: 0, paddingLeft: tokens.spacingHorizontalL, display: 'grid', gap: tokens.spacingVerticalXS },
});

/** As many as a person looks through; a payer's table may name thousands. */
const MOST = 50;

function linesOf(file: TicFile): readonly string[] {
  const { unresolved, elsewhere, issues, firstIssues, foreign } = file;
  return [
    // Of what is no in-network file nothing was passed over.
    ...(file.services > 0 || file.fault === null ? [TIC.found.passed(file)] : []),
    ...(isNarrowed(file.wanted) ? [TIC.found.narrowed(file)] : []),
    ...(unresolved > 0 ? [TIC.found.unresolved(unresolved)] : []),
    ...(elsewhere > 0 ? [TIC.found.elsewhere(elsewhere)] : []),
    ...(issues > 0 ? [TIC.found.issues(issues), ...firstIssues] : []),
    ...foreign,
  ];
}

const Contents = ({ listed }: Pick<TicFile, 'listed'>): ReactElement => {
  const styles = useStyles();
  return (
    <>
      <Body1>{TIC.found.contents(listed.length)}</Body1>
      <ul className={styles.listed}>
        {listed.slice(0, MOST).map(({ location, description }) => (
          <li key={location}>
            {location.startsWith('https://') ? (
              <Link inline href={location} target="_blank" rel="noreferrer">
                {location}
              </Link>
            ) : (
              location
            )}
            {description !== '' && <Quiet>{description}</Quiet>}
          </li>
        ))}
      </ul>
      {listed.length > MOST && <Quiet>{TIC.found.more(listed.length - MOST)}</Quiet>}
    </>
  );
};

interface Broken {
  readonly fault: NonNullable<TicFile['fault']>;
  readonly rows: number;
}

const Fault = ({ fault, rows }: Broken): ReactElement => (
  <Notice tone="bad" title={TIC.found.broken}>
    {fault.kind === 'tooMany' ? TIC.found.tooMany(fault.most) : fault.says}
    {rows > 0 && <Body1 block>{TIC.found.before(rows)}</Body1>}
  </Notice>
);

const Rates = ({ file }: { readonly file: TicFile }): ReactElement => (
  <>
    {(file.rows > 0 || file.fault === null) && <Body1>{TIC.found.kept(file)}</Body1>}
    <Quiet>{TIC.found.from(file.payer, file.updated)}</Quiet>
    {file.bytes > 0 && <Lines lines={linesOf(file)} />}
  </>
);

/** What came of one file. */
export const FoundFile = ({ file }: { readonly file: TicFile }): ReactElement => (
  <Card>
    <Body1Strong>{file.name}</Body1Strong>
    {file.fault !== null && <Fault fault={file.fault} rows={file.rows} />}
    {file.kind === 'contents' && <Contents listed={file.listed} />}
    {file.kind !== 'rates' && file.foreign.length > 0 && <Lines lines={file.foreign} />}
    {file.kind === 'allowedAmounts' && <Body1>{TIC.found.allowed}</Body1>}
    {file.kind === 'rates' && <Rates file={file} />}
  </Card>
);
