import { Body1Strong, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({
  notice: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderLeft: `${tokens.strokeWidthThickest} solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: 'anywhere',
  },
  bad: { borderLeftColor: tokens.colorPaletteRedBorderActive },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  /** `bad` interrupts a screen reader; `plain` waits for its turn. */
  readonly tone: 'bad' | 'plain';
  readonly title?: string;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}

/** Something that happened, and what to do about it. */
export const Notice = ({ tone, title, children, actions }: Props): ReactElement => {
  const styles = useStyles();
  return (
    <div
      role={tone === 'bad' ? 'alert' : 'status'}
      className={mergeClasses(styles.notice, tone === 'bad' && styles.bad)}
    >
      {title !== undefined && <Body1Strong>{title}</Body1Strong>}
      <div>{children}</div>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  );
};
