import { FluentProvider, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useHash } from '../hooks/useHash';
import { useThemeName } from '../hooks/useThemeName';
import { THEMES } from '../theme';
import { ErrorBoundary } from './ErrorBoundary';
import { HelpView } from './HelpView';
import { NotInExcel } from './NotInExcel';
import { StartPage, type StartPageProps } from './StartPage';

const useStyles = makeStyles({ app: { minHeight: '100vh' } });

export interface AppProps extends StartPageProps {
  /** False where the page was opened by itself in a browser. */
  readonly inExcel: boolean;
}

export const App = ({ inExcel, ...start }: AppProps): ReactElement => {
  const styles = useStyles();
  const theme = useThemeName();
  const view = useHash();
  const page = view === 'help' ? <HelpView /> : <StartPage {...start} />;
  return (
    <FluentProvider theme={THEMES[theme]} className={styles.app}>
      <ErrorBoundary>{inExcel ? page : <NotInExcel />}</ErrorBoundary>
    </FluentProvider>
  );
};
