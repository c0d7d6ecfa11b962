import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, type ReactElement } from 'react';
import { Notice } from '../../components/Notice';
import { Quiet } from '../../components/Quiet';
import { Working } from '../../components/Working';
import { useFocusKept } from '../../hooks/useFocusKept';
import { ReplaceNotice } from './ReplaceNotice';
import { MARKET } from './strings';
import type { Came, Market } from './useMarket';

const useStyles = makeStyles({
  part: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalM,
    outlineStyle: 'none',
    // Else it parts what stands above and below it even where there is nothing to say.
    ':empty': { display: 'none' },
  },
});

/** What goes on, what is asked and what came of it: at the head of the page, also of a button at its foot. */
export const Outcome = ({ market }: { readonly market: Market }): ReactElement => {
  const styles = useStyles();
  const { doing, came, replacing } = market;
  const part = useFocusKept<HTMLDivElement>(replacing ?? came ?? doing?.what);
  useEffect(() => {
    if (came || replacing) part.current?.scrollIntoView({ block: 'nearest' });
  }, [came, replacing, part]);
  return (
    <div ref={part} tabIndex={-1} role="group" aria-label={MARKET.outcome} className={styles.part}>
      {came && <CameNotice {...came} onFetchInFull={(address) => market.fetchPack(address, true)} />}
      {replacing && <ReplaceNotice {...replacing} />}
      {doing && !replacing && <Working what={doing.what} share={doing.share} onCancel={market.cancel} />}
    </div>
  );
};

interface CameProps extends Came {
  readonly onFetchInFull: (address: string) => void;
}

const CameNotice = ({ tone, title, says, unchanged, onFetchInFull }: CameProps): ReactElement => (
  <Notice
    tone={tone}
    {...(title === undefined ? {} : { title })}
    {...(unchanged === undefined
      ? {}
      : { actions: <Button onClick={() => onFetchInFull(unchanged)}>{MARKET.address.inFull}</Button> })}
  >
    {says}
    {unchanged !== undefined && <Quiet>{MARKET.address.inFullWhat}</Quiet>}
  </Notice>
);
