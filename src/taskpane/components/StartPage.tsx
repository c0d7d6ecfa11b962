import { Body1, Button, Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useSyncExternalStore, type ReactElement, type ReactNode } from 'react';
import { loadedPacks, onPacks } from '../../session';
import { CONTRACTS, LINKS, MARKET, SOURCES, START } from '../strings';
import { Lines } from './Lines';
import { Page } from './Page';
import { Section } from './Section';
import { TryIt } from './TryIt';

const useStyles = makeStyles({
  way: { display: 'grid', gap: tokens.spacingVerticalXS, justifyItems: 'start' },
  pack: { overflowWrap: 'anywhere' },
  says: { color: tokens.colorNeutralForeground2 },
  links: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalL },
});

export interface StartPageProps {
  /** The published figures in use, with their years. */
  readonly edition: string;
  /** Where the code of this very build can be read. */
  readonly sourceUrl?: string | undefined;
}

/** The pages that the pane has. */
export type Place = 'start' | 'audit' | 'market' | 'contracts' | 'calendar';
/** These, and the list of functions, which the address leads to. */
export type Before = Place | 'help';

interface Props extends StartPageProps {
  readonly onGo: (place: Place) => void;
  /** Where the user comes back from, so that what leads there takes the focus. */
  readonly before: Before;
  /** What is due, where the workbook has something. */
  readonly due: ReactNode;
}

export const StartPage = ({ edition, sourceUrl, onGo, before, due }: Props): ReactElement => {
  const styles = useStyles();
  const help = useCallback(
    (link: HTMLAnchorElement | null) => {
      if (before === 'help') link?.focus();
    },
    [before],
  );
  const packs = useSyncExternalStore(onPacks, loadedPacks);
  return (
    <Page title={START.title}>
      <Lines lines={START.purpose} />
      <div className={styles.way}>
        <Button appearance="primary" size="large" autoFocus={before === 'audit'} onClick={() => onGo('audit')}>
          {START.audit}
        </Button>
        <Caption1 className={styles.says}>{START.auditSays}</Caption1>
      </div>
      <div className={styles.way}>
        <Button
          size="large"
          autoFocus={before === 'contracts' || before === 'calendar'}
          onClick={() => onGo('contracts')}
        >
          {CONTRACTS.open}
        </Button>
        <Caption1 className={styles.says}>{CONTRACTS.says}</Caption1>
      </div>
      {due}
      <TryIt />
      <Section title={SOURCES.title}>
        <Body1>{edition}</Body1>
        {packs.map(({ name, edition: of }) => (
          <Body1 key={name} className={styles.pack}>
            {SOURCES.pack(name, of)}
          </Body1>
        ))}
        <div className={styles.way}>
          <Button autoFocus={before === 'market'} onClick={() => onGo('market')}>
            {MARKET.open}
          </Button>
          <Caption1 className={styles.says}>{MARKET.says}</Caption1>
        </div>
        <Body1>{SOURCES.privacy}</Body1>
      </Section>
      <nav aria-label={LINKS.label} className={styles.links}>
        <Link ref={help} href="#help">
          {LINKS.help}
        </Link>
        {sourceUrl !== undefined && (
          <Link href={sourceUrl} target="_blank" rel="noreferrer">
            {LINKS.source}
          </Link>
        )}
      </nav>
    </Page>
  );
};
