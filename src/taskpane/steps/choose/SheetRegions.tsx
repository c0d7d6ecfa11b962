import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { isBlank } from '../../../core/raw';
import { Quiet } from '../../components/Quiet';
import type { ChoiceForm } from './choiceForm';
import { ownRegion, readOwnRegion, regionId, type SheetToAudit } from './readForm';
import { RegionField } from './RegionField';
import { CHOOSE } from './strings';

/** So many fields at first, and so many more each time that more are asked for. */
const FIRST = 5;
const MORE = 20;

const useStyles = makeStyles({
  // In line with the words of the checkbox above.
  fields: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalM,
    paddingLeft: tokens.spacingHorizontalXXXL,
  },
  more: { justifySelf: 'start' },
});

interface Props {
  readonly form: ChoiceForm;
  readonly sheets: readonly SheetToAudit[];
  readonly strict: boolean;
  readonly onFill: (form: Partial<ChoiceForm>) => void;
}

/** Those with a region of their own come first; they keep their places while regions are typed. */
const inOrder = (sheets: readonly SheetToAudit[], form: ChoiceForm): readonly SheetToAudit[] => {
  const hasOwn = ({ name }: SheetToAudit): boolean => !isBlank(ownRegion(form, name));
  return [...sheets.filter(hasOwn), ...sheets.filter((sheet) => !hasOwn(sheet))];
};

/** A region of its own for each of some sheets; of many a handful, until more are asked for. */
export const SheetRegions = ({ form, sheets, strict, onFill }: Props): ReactElement => {
  const styles = useStyles();
  const [ordered] = useState(() => inOrder(sheets, form));
  const [shown, setShown] = useState(FIRST);
  const lastWrong = strict ? ordered.findLastIndex((sheet) => !readOwnRegion(form, sheet).ok) : -1;
  // A field that stands in the way comes into sight, and stays there once it is right.
  if (lastWrong >= shown) setShown(lastWrong + 1);
  const left = ordered.length - shown;
  const own = sheets.filter(({ name }) => !isBlank(ownRegion(form, name))).length;
  const showMore = (): void => {
    const next = ordered[shown];
    setShown(shown + MORE);
    // The button moves away from under the hand, or goes.
    if (next) requestAnimationFrame(() => document.getElementById(regionId(next.name))?.focus());
  };
  return (
    <div className={styles.fields} role="group" aria-label={CHOOSE.region.list}>
      <Quiet>{CHOOSE.region.blank}</Quiet>
      {ordered.slice(0, shown).map((sheet) => (
        <RegionField
          key={sheet.name}
          id={regionId(sheet.name)}
          label={CHOOSE.region.ofSheet(sheet.name)}
          typed={ownRegion(form, sheet.name)}
          state={readOwnRegion(form, sheet)}
          strict={strict}
          onType={(typed) => onFill({ regionOfSheet: { ...form.regionOfSheet, [sheet.name]: typed } })}
        />
      ))}
      {left > 0 && (
        <Button size="small" className={styles.more} onClick={showMore}>
          {CHOOSE.region.more(Math.min(MORE, left), left)}
        </Button>
      )}
      {ordered.length > FIRST && <Quiet>{CHOOSE.region.own(own, ordered.length)}</Quiet>}
    </div>
  );
};
