import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useSyncExternalStore, type ReactElement } from 'react';
import { loadedPacks, onPacks } from '../../../session';
import { Quiet } from '../../components/Quiet';
import { names } from '../../wizard/strings';
import { readMeasureTyped, suggestedMeasures } from './readMeasureTyped';
import { CHOOSE } from './strings';

const useStyles = makeStyles({
  field: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
  chips: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** As many as stay in sight; the list of the field has all. */
const MOST_CHIPS = 4;

interface Props {
  readonly typed: string;
  readonly onType: (typed: string) => void;
}

/** What rates are compared with, understood as it is typed; what is loaded offers itself. */
export const MeasureField = ({ typed, onType }: Props): ReactElement => {
  const styles = useStyles();
  const list = useId();
  const packs = useSyncExternalStore(onPacks, loadedPacks);
  const { ok, says, like } = readMeasureTyped(typed);
  const suggestions = suggestedMeasures();
  const chips = like === undefined ? suggestions.slice(0, MOST_CHIPS) : [like];
  return (
    <div className={styles.field}>
      <Field
        label={CHOOSE.measure.label}
        hint={CHOOSE.measure.hint}
        validationState={ok ? (says === '' ? 'none' : 'success') : 'error'}
        {...(says === '' ? {} : { validationMessage: says })}
      >
        <Input
          id="measure"
          value={typed}
          placeholder="Medicare"
          autoComplete="off"
          spellCheck={false}
          input={{ list }}
          onChange={(_, { value }) => onType(value)}
        />
      </Field>
      <datalist id={list}>
        {suggestions.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
      {packs.length === 0 ? (
        <Quiet>{CHOOSE.measure.noPack}</Quiet>
      ) : (
        <>
          <div className={styles.chips} role="group" aria-label={CHOOSE.measure.suggestions}>
            {chips.map((one) => (
              <Button key={one} size="small" onClick={() => onType(one)}>
                {like === undefined ? one : CHOOSE.measure.use(one)}
              </Button>
            ))}
          </div>
          <Quiet>{CHOOSE.measure.loaded(names(packs.map(({ name, edition }) => `${name} (${edition})`)))}</Quiet>
        </>
      )}
    </div>
  );
};
