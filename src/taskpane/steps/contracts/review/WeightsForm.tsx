import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { type ElementKey, SCORE_SAYS, USUAL_WEIGHTS, type Weights } from '../../../../core/contracts';
import { Lines } from '../../../components/Lines';
import { Notice } from '../../../components/Notice';
import { REVIEW } from './strings';

const useStyles = makeStyles({
  summary: { cursor: 'pointer', paddingBlock: tokens.spacingVerticalXS, width: 'fit-content' },
  weights: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 88px',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    alignItems: 'center',
    marginBlock: tokens.spacingVerticalS,
  },
  number: { minWidth: 0 },
});

interface Props {
  readonly weights: Weights;
  readonly failure: string | null;
  readonly onChange: (element: ElementKey, weight: number) => void;
  readonly onReset: () => void;
}

/** The weights of the score, for the user to see and to change. */
export const WeightsForm = ({ weights, failure, onChange, onReset }: Props): ReactElement => {
  const styles = useStyles();
  return (
    <details>
      <summary className={styles.summary}>{REVIEW.weights}</summary>
      <Lines lines={[SCORE_SAYS, REVIEW.weightsSay]} />
      <div className={styles.weights}>
        {USUAL_WEIGHTS.map(({ element, name, weight }) => (
          <div key={element} style={{ display: 'contents' }}>
            <span>{name}</span>
            <Input
              className={styles.number}
              input={{ className: styles.number }}
              type="number"
              min={0}
              step={1}
              aria-label={REVIEW.weightOf(name)}
              value={String(weights[element] ?? weight)}
              onChange={(_, { value }) => {
                const typed = Number(value);
                if (value !== '' && Number.isFinite(typed) && typed >= 0) onChange(element, typed);
              }}
            />
          </div>
        ))}
      </div>
      {failure !== null && (
        <Notice tone="bad" title={REVIEW.notKept}>
          {failure}
        </Notice>
      )}
      <Button size="small" onClick={onReset}>
        {REVIEW.usual}
      </Button>
    </details>
  );
};
