import { Body1, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { LINKS, SOURCES, START } from '../strings';
import { Lines } from './Lines';
import { Page } from './Page';
import { Section } from './Section';
import { TryIt } from './TryIt';

const useStyles = makeStyles({ links: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalL } });

export interface StartPageProps {
  /** The published figures in use, with their years. */
  readonly edition: string;
  /** Where the code of this very build can be read. */
  readonly sourceUrl?: string | undefined;
}

export const StartPage = ({ edition, sourceUrl }: StartPageProps): ReactElement => {
  const styles = useStyles();
  return (
    <Page title={START.title}>
      <Lines lines={START.purpose} />
      <TryIt />
      <Section title={SOURCES.title}>
        <Body1>{edition}</Body1>
        <Body1>{SOURCES.privacy}</Body1>
      </Section>
      <nav aria-label={LINKS.label} className={styles.links}>
        <Link href="#help">{LINKS.help}</Link>
        {sourceUrl !== undefined && (
          <Link href={sourceUrl} target="_blank" rel="noreferrer">
            {LINKS.source}
          </Link>
        )}
      </nav>
    </Page>
  );
};
