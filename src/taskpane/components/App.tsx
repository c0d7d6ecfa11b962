import { Body1, FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState, type ReactElement } from 'react';
import type { WorkbookPort } from '../../workbook/port';
import { useHash } from '../hooks/useHash';
import { useThemeName } from '../hooks/useThemeName';
import { CONTRACTS, MARKET, START } from '../strings';
import { THEMES } from '../theme';
import { ErrorBoundary } from './ErrorBoundary';
import { HelpView } from './HelpView';
import { LazyBoundary } from './LazyBoundary';
import { NotInExcel } from './NotInExcel';
import { Page } from './Page';
import { type Before, type Place, StartPage, type StartPageProps } from './StartPage';

const AuditWizard = lazy(async () => {
  const { AuditWizard: wizard } = await import(/* webpackChunkName: "wizard" */ '../wizard/AuditWizard');
  return { default: wizard };
});

const Market = lazy(async () => {
  const { Market: market } = await import(/* webpackChunkName: "market" */ '../steps/market/Market');
  return { default: market };
});

const Contracts = lazy(async () => {
  const { Contracts: contracts } = await import(/* webpackChunkName: "contracts" */ '../steps/contracts/Contracts');
  return { default: contracts };
});

const Due = lazy(async () => {
  const { Due: due } = await import(/* webpackChunkName: "due" */ '../steps/contracts/due/Due');
  return { default: due };
});

const FORCED = '@media (forced-colors: active)';

const useStyles = makeStyles({
  app: {
    minHeight: '100vh',
    // Where the system forces its colours, a button that looks like a link has those of plain words, and is known by its line.
    '& .fui-Link': { [FORCED]: { textDecorationLine: 'underline' } },
    '& .fui-Link:focus-visible': { [FORCED]: { outline: `${tokens.strokeWidthThick} solid Highlight` } },
  },
});

export interface AppProps extends StartPageProps {
  /** False where the page was opened by itself in a browser. */
  readonly inExcel: boolean;
  readonly workbook: WorkbookPort;
  /** Address of the sample of market rates; nothing where none is served. */
  readonly sample?: string | undefined;
}

/** A part that comes when it is needed; until then its place says so. */
const later = (part: ReactElement, words: { readonly loading: string; readonly notLoaded: string }): ReactElement => (
  <LazyBoundary failed={words.notLoaded}>
    <Suspense
      fallback={
        <Page title={START.title}>
          <Body1 role="status">{words.loading}</Body1>
        </Page>
      }
    >
      {part}
    </Suspense>
  </LazyBoundary>
);

export const App = ({ inExcel, workbook, sample, ...start }: AppProps): ReactElement => {
  const styles = useStyles();
  const theme = useThemeName();
  const view = useHash();
  const [place, setPlace] = useState<Place>('start');
  const [before, setBefore] = useState<Before>('start');
  const leave = (): void => {
    setBefore(place);
    setPlace('start');
  };
  const pages: Readonly<Record<Place, () => ReactElement>> = {
    start: () => (
      <StartPage
        {...start}
        before={before}
        onGo={setPlace}
        due={
          <LazyBoundary>
            <Suspense>
              <Due workbook={workbook} onOpen={() => setPlace('calendar')} />
            </Suspense>
          </LazyBoundary>
        }
      />
    ),
    audit: () => later(<AuditWizard workbook={workbook} onLeave={leave} />, START),
    market: () => later(<Market workbook={workbook} sample={sample} onLeave={leave} />, MARKET),
    contracts: () => later(<Contracts workbook={workbook} onLeave={leave} />, CONTRACTS),
    calendar: () => later(<Contracts workbook={workbook} tab="calendar" onLeave={leave} />, CONTRACTS),
  };
  const page = view === 'help' ? <HelpView onLeave={() => setBefore('help')} /> : pages[place]();
  return (
    <FluentProvider theme={THEMES[theme]} className={styles.app}>
      <ErrorBoundary>{inExcel ? page : <NotInExcel />}</ErrorBoundary>
    </FluentProvider>
  );
};
