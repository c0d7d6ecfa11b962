import { Body1, Button, Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { LINKS, SOURCES, START } from '../strings';
import { Lines } from './Lines';
import { Page } from './Page';
import { Section } from './Section';
import { TryIt } from './TryIt';

const useStyles = makeStyles({
  audit: { display: 'grid', gap: tokens.spacingVerticalXS, justifyItems: 'start' },
  says: { color: tokens.colorNeutralForeground2 },
  links: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalL },
});

export interface StartPageProps {
  /** The published figures in use, with their years. */
  readonly edition: string;
  /** Where the code of this very build can be read. */
  readonly sourceUrl?: string | undefined;
}

interface Props extends StartPageProps {
  readonly onAudit: () => void;
  /** The user comes back from the audit, so that its button takes the focus. */
  readonly isBack: boolean;
}

export const StartPage = ({ edition, sourceUrl, onAudit, isBack }: Props): ReactElement => {
  const styles = useStyles();
  return (
    <Page title={START.title}>
      <Lines lines={START.purpose} />
      <div className={styles.audit}>
        <Button appearance="primary" size="large" autoFocus={isBack} onClick={onAudit}>
          {START.audit}
        </Button>
        <Caption1 className={styles.says}>{START.auditSays}</Caption1>
      </div>
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
