import { Field, Input, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ChoiceForm } from './choiceForm';
import { readTargetShare } from './readForm';
import { readMeasureTyped } from './readMeasureTyped';
import { measureWords } from '../../wizard/measureWords';
import { CHOOSE } from './strings';

// In line with the words of the choice above it.
const useStyles = makeStyles({ share: { maxWidth: '180px', paddingLeft: tokens.spacingHorizontalXXXL } });

/** What the target is a share of, short enough for a label. */
function benchmarkWords(typed: string): string {
  const measure = readMeasureTyped(typed);
  if (!measure.ok) return CHOOSE.target.ofMeasure;
  const words = measureWords(typed);
  return words.includes(' of ') ? CHOOSE.target.ofMeasure : words;
}

interface Props {
  readonly form: ChoiceForm;
  readonly onFill: (form: Partial<ChoiceForm>) => void;
}

export const TargetField = ({ form, onFill }: Props): ReactElement => {
  const styles = useStyles();
  const share = readTargetShare(form.targetShare);
  const of = benchmarkWords(form.measure);
  return (
    <Field label={CHOOSE.target.label}>
      <RadioGroup
        value={form.target}
        onChange={(_, { value }) => onFill({ target: value === 'bestPayer' ? 'bestPayer' : 'share' })}
      >
        <Radio value="share" label={CHOOSE.target.share(of)} />
        {form.target === 'share' && (
          <Field
            className={styles.share}
            validationState={share.ok ? (share.says === '' ? 'none' : 'success') : 'error'}
            {...(share.says === '' ? {} : { validationMessage: share.says })}
          >
            <Input
              id="targetShare"
              aria-label={CHOOSE.target.percent(of)}
              value={form.targetShare}
              onChange={(_, { value }) => onFill({ targetShare: value })}
            />
          </Field>
        )}
        <Radio value="bestPayer" label={CHOOSE.target.bestPayer} />
      </RadioGroup>
    </Field>
  );
};
