import type { ReactElement } from 'react';
import { whyNoSchedule } from '../../../core/fees';
import { Folded } from '../../components/Folded';
import { Lines } from '../../components/Lines';
import { Notice } from '../../components/Notice';
import type { Finds, PassedOver } from '../../wizard/wizardState';
import { FIND } from './strings';

interface Props extends Pick<Finds, 'passedOver'> {
  /** Where nothing else is to be seen. */
  readonly open?: boolean;
}

/** Sheets of which nothing is audited, each with the reason: a report of ours in the open, the others folded away, for they may be many. */
export const SheetsPassedOver = ({ passedOver, open = false }: Props): ReactElement => {
  const reports = passedOver.filter(({ why }) => why.kind === 'looksOurs').map(({ sheet }) => sheet);
  const ours = passedOver.filter(({ why }) => why.kind === 'ours').map(({ sheet }) => sheet);
  const lines = [...passedOver.flatMap(lineOf), ...(ours.length > 0 ? [FIND.passedOver.ours(ours)] : [])];
  return (
    <>
      {reports.length > 0 && (
        <Notice tone="plain">
          <Lines lines={reports.map(FIND.passedOver.looksOurs)} />
        </Notice>
      )}
      {lines.length > 0 && (
        <Folded title={FIND.passedOver.title(passedOver.length - reports.length)} open={open}>
          <Lines lines={lines} />
        </Folded>
      )}
    </>
  );
};

/** What is said of a sheet by itself; our own reports are told together. */
function lineOf({ sheet, isHidden, why }: PassedOver): readonly string[] {
  if (why.kind === 'ours' || why.kind === 'looksOurs') return [];
  const reason = why.kind === 'tooLarge' ? FIND.passedOver.tooLarge(why.cells) : whyNoSchedule(why);
  return [FIND.passedOver.why(sheet, isHidden, reason)];
}
