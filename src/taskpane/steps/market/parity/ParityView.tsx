import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { MarketPack } from '../../../../core/market';
import type { WorkbookPort } from '../../../../workbook/port';
import { PickField } from '../../../components/PickField';
import { RegionParity } from './RegionParity';
import { PARITY } from './strings';

const useStyles = makeStyles({
  all: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
});

export interface ParityProps {
  readonly pack: MarketPack;
  readonly workbook: WorkbookPort;
}

/** What each payer of a pack pays for behavioral and for medical services in a region whose Medicare prices are known. */
export const ParityView = ({ pack, workbook }: ParityProps): ReactElement => {
  const styles = useStyles();
  const regions = pack.regions.filter(({ kind }) => kind === 'national' || kind === 'state');
  const [picked, setPicked] = useState(regions[0]?.id);
  const region = regions.find(({ id }) => id === picked) ?? regions[0];
  if (!region) return <Body1>{PARITY.noRegion}</Body1>;
  return (
    <div className={styles.all}>
      <Body1>{PARITY.lead}</Body1>
      <Body1>{PARITY.reach}</Body1>
      {regions.length > 1 && (
        <PickField
          label={PARITY.region}
          value={region.id}
          choices={regions.map(({ id, name }) => [id, name])}
          onPick={setPicked}
        />
      )}
      <RegionParity key={region.id} pack={pack} region={region} workbook={workbook} />
    </div>
  );
};
