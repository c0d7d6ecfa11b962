import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { HELP } from '../strings';

const useStyles = makeStyles({
  view: { display: 'grid', gridTemplateRows: 'auto 1fr', height: '100vh' },
  back: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}` },
  frame: { border: 'none', width: '100%', height: '100%' },
});

/** The same page that Excel's own "Help on this function" opens. */
export const HelpView = (): ReactElement => {
  const styles = useStyles();
  return (
    <main className={styles.view}>
      <div className={styles.back}>
        <Link href="#">{HELP.back}</Link>
      </div>
      <iframe className={styles.frame} src="help.html" title={HELP.title} />
    </main>
  );
};
