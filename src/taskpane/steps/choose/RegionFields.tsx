import { Checkbox } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ChoiceForm } from './choiceForm';
import { needsRegionOfAll, readRegionOfAll, type SheetToAudit } from './readForm';
import { RegionField } from './RegionField';
import { SheetRegions } from './SheetRegions';
import { CHOOSE } from './strings';

interface Props {
  readonly form: ChoiceForm;
  readonly sheets: readonly SheetToAudit[];
  readonly strict: boolean;
  readonly onFill: (form: Partial<ChoiceForm>) => void;
}

/** One region for all sheets, and others for some of them. */
export const RegionFields = ({ form, sheets, strict, onFill }: Props): ReactElement => (
  <>
    <RegionField
      id="region"
      label={form.perSheet ? CHOOSE.region.ofOthers : CHOOSE.region.label}
      hint={CHOOSE.region.hint}
      typed={form.region}
      state={readRegionOfAll(form, sheets)}
      needed={needsRegionOfAll(form, sheets)}
      strict={strict}
      onType={(region) => onFill({ region })}
    />
    {(sheets.length > 1 || form.perSheet) && (
      <Checkbox
        label={CHOOSE.region.perSheet}
        checked={form.perSheet}
        onChange={(_, { checked }) => onFill({ perSheet: checked === true })}
      />
    )}
    {form.perSheet && <SheetRegions {...{ form, sheets, strict, onFill }} />}
  </>
);
