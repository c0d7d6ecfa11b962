import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { HELP } from '../strings';

const useStyles = makeStyles({
  view: { display: 'grid', gridTemplateRows: 'auto 1fr', height: '100vh' },
  back: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}` },
  frame: { border: 'none', width: '100%', height: '100%' },
});

interface Props {
  readonly onLeave: () => void;
}

/** What led here is gone; the page below is a document of its own, which the next stop leads into. */
const takeFocus = (link: HTMLAnchorElement | null) => link?.focus();

/** The same page that Excel's own "Help on this function" opens. */
export const HelpView = ({ onLeave }: Props): ReactElement => {
  const styles = useStyles();
  return (
    <main className={styles.view}>
      <div className={styles.back}>
        <Link ref={takeFocus} href="#" onClick={onLeave}>
          {HELP.back}
        </Link>
      </div>
      <iframe className={styles.frame} src="help.html" title={HELP.title} />
    </main>
  );
};
