import { Body1Strong, Button, Caption1, makeStyles, Switch, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { MOST_TO_TRAVEL, type ShelvedPack } from '../../../session';
import type { WorkbookPort } from '../../../workbook/port';
import { Card } from '../../components/Card';
import { Notice } from '../../components/Notice';
import { Quiet } from '../../components/Quiet';
import { PackDetails } from './PackDetails';
import { ParityReport } from './parity/ParityReport';
import { MARKET } from './strings';

const useStyles = makeStyles({
  name: { margin: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  // In line with the other words of the card.
  travels: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

interface Props {
  readonly shelved: ShelvedPack;
  readonly workbook: WorkbookPort;
  readonly onRefresh: (address: string) => void;
  readonly onTravel: (travels: boolean) => void;
  readonly onRemove: () => void;
}

/** A loaded pack: what it is, where it came from and what can be done with it. */
export const PackCard = ({ shelved, workbook, onRefresh, onTravel, onRemove }: Props): ReactElement => {
  const styles = useStyles();
  const [isRemoving, setIsRemoving] = useState(false);
  const { pack, bytes, origin, kept, travels } = shelved;
  const fits = bytes <= MOST_TO_TRAVEL;
  const labelled = (what: string) => ({ 'aria-label': MARKET.pack.label(what, pack.name) });
  return (
    <Card>
      <Body1Strong as="h3" className={styles.name}>
        {pack.name}
      </Body1Strong>
      <Caption1>{MARKET.pack.edition(pack)}</Caption1>
      <Caption1>{MARKET.pack.holds(pack)}</Caption1>
      <Quiet>{MARKET.pack.from(origin, bytes)}</Quiet>
      {!kept && <Caption1>{MARKET.pack.notKept}</Caption1>}
      <PackDetails pack={pack} />
      <ParityReport pack={pack} workbook={workbook} />
      <div className={styles.travels}>
        <Switch
          label={MARKET.pack.travels}
          {...labelled(MARKET.pack.travels)}
          checked={travels}
          disabled={!fits && !travels}
          onChange={(_, { checked }) => onTravel(checked)}
        />
      </div>
      <Quiet>{fits ? MARKET.pack.travelsHint : MARKET.pack.tooLarge}</Quiet>
      {isRemoving ? (
        <Notice
          tone="bad"
          title={MARKET.removing.title(pack.name)}
          actions={
            <>
              <Button appearance="primary" onClick={onRemove}>
                {MARKET.removing.yes}
              </Button>
              <Button autoFocus onClick={() => setIsRemoving(false)}>
                {MARKET.removing.no}
              </Button>
            </>
          }
        >
          {MARKET.removing.what}
        </Notice>
      ) : (
        <div className={styles.actions}>
          {origin.kind === 'address' && (
            <Button size="small" {...labelled(MARKET.pack.refresh)} onClick={() => onRefresh(origin.address)}>
              {MARKET.pack.refresh}
            </Button>
          )}
          <Button size="small" {...labelled(MARKET.pack.remove)} onClick={() => setIsRemoving(true)}>
            {MARKET.pack.remove}
          </Button>
        </div>
      )}
    </Card>
  );
};
