import { Body1Strong, Button, Caption1, makeStyles, Switch, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { MOST_TO_TRAVEL, type ShelvedPack } from '../../../session';
import type { WorkbookPort } from '../../../workbook/port';
import { Card } from '../../components/Card';
import { Quiet } from '../../components/Quiet';
import { useFocusKept } from '../../hooks/useFocusKept';
import { PackDetails } from './PackDetails';
import { PackKept } from './PackKept';
import { ParityReport } from './parity/ParityReport';
import { RemoveNotice } from './RemoveNotice';
import { MARKET } from './strings';

const useStyles = makeStyles({
  name: { margin: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  part: { outlineStyle: 'none' },
  // In line with the other words of the card.
  travels: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

interface Props {
  readonly shelved: ShelvedPack;
  /** Whether the browser has agreed not to clear it by itself; `null` as long as that is not known. */
  readonly lasts: boolean | null;
  readonly workbook: WorkbookPort;
  readonly onRefresh: (address: string) => void;
  readonly onTravel: (travels: boolean) => void;
  readonly onSave: () => void;
  readonly onRemove: () => void;
}

/** A loaded pack: what it is, where it came from and what can be done with it. */
export const PackCard = ({ shelved, lasts, workbook, onRefresh, onTravel, onSave, onRemove }: Props): ReactElement => {
  const styles = useStyles();
  const [isRemoving, setIsRemoving] = useState(false);
  const part = useFocusKept<HTMLDivElement>(isRemoving);
  const { pack, bytes, origin, travels } = shelved;
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
      <PackKept shelved={shelved} lasts={lasts} />
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
      <div ref={part} tabIndex={-1} role="group" aria-label={pack.name} className={styles.part}>
        {isRemoving ? (
          <RemoveNotice name={pack.name} onRemove={onRemove} onKeep={() => setIsRemoving(false)} />
        ) : (
          <div className={styles.actions}>
            {origin.kind === 'address' && (
              <Button size="small" {...labelled(MARKET.pack.refresh)} onClick={() => onRefresh(origin.address)}>
                {MARKET.pack.refresh}
              </Button>
            )}
            <Button size="small" {...labelled(MARKET.pack.save)} onClick={onSave}>
              {MARKET.pack.save}
            </Button>
            <Button size="small" {...labelled(MARKET.pack.remove)} onClick={() => setIsRemoving(true)}>
              {MARKET.pack.remove}
            </Button>
          </div>
        )}
      </div>
    </Card>
  );
};
