import { Body1, FluentProvider, makeStyles } from '@fluentui/react-components';
import { lazy, Suspense, useState, type ReactElement } from 'react';
import type { WorkbookPort } from '../../workbook/port';
import { useHash } from '../hooks/useHash';
import { useThemeName } from '../hooks/useThemeName';
import { START } from '../strings';
import { THEMES } from '../theme';
import { ErrorBoundary } from './ErrorBoundary';
import { HelpView } from './HelpView';
import { LazyBoundary } from './LazyBoundary';
import { NotInExcel } from './NotInExcel';
import { Page } from './Page';
import { StartPage, type StartPageProps } from './StartPage';

const AuditWizard = lazy(async () => {
  const { AuditWizard: wizard } = await import(/* webpackChunkName: "wizard" */ '../wizard/AuditWizard');
  return { default: wizard };
});

const useStyles = makeStyles({ app: { minHeight: '100vh' } });

export interface AppProps extends StartPageProps {
  /** False where the page was opened by itself in a browser. */
  readonly inExcel: boolean;
  readonly workbook: WorkbookPort;
}

export const App = ({ inExcel, workbook, ...start }: AppProps): ReactElement => {
  const styles = useStyles();
  const theme = useThemeName();
  const view = useHash();
  const [audit, setAudit] = useState<'before' | 'now' | 'after'>('before');
  const wizard = (
    <LazyBoundary failed={START.notLoaded}>
      <Suspense
        fallback={
          <Page title={START.title}>
            <Body1 role="status">{START.loading}</Body1>
          </Page>
        }
      >
        <AuditWizard workbook={workbook} onLeave={() => setAudit('after')} />
      </Suspense>
    </LazyBoundary>
  );
  const main =
    audit === 'now' ? wizard : <StartPage {...start} isBack={audit === 'after'} onAudit={() => setAudit('now')} />;
  const page = view === 'help' ? <HelpView /> : main;
  return (
    <FluentProvider theme={THEMES[theme]} className={styles.app}>
      <ErrorBoundary>{inExcel ? page : <NotInExcel />}</ErrorBoundary>
    </FluentProvider>
  );
};
