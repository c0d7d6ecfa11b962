import type { ReactElement } from 'react';
import { Folded } from '../../components/Folded';
import { Lines } from '../../components/Lines';
import { Notice } from '../../components/Notice';
import type { Finds } from '../../wizard/wizardState';
import { FIND } from './strings';

/** Sheets of which nothing is audited, each with the reason: a report of ours in the open, the others folded away, for they may be many. */
export const SheetsPassedOver = ({ passedOver }: Pick<Finds, 'passedOver'>): ReactElement => {
  const of = (wanted: 'report' | 'nothing'): readonly string[] =>
    passedOver.filter(({ why }) => why === wanted).map(({ sheet }) => FIND.passedOver[wanted](sheet));
  const [reports, others] = [of('report'), of('nothing')];
  return (
    <>
      {reports.length > 0 && (
        <Notice tone="plain">
          <Lines lines={reports} />
        </Notice>
      )}
      {others.length > 0 && (
        <Folded title={FIND.passedOver.title(others.length)}>
          <Lines lines={others} />
        </Folded>
      )}
    </>
  );
};
