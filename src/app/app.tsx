import { lazy, StrictMode, Suspense, useCallback, useEffect } from 'react';
import { Route, Router, Switch, useLocation } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { HouseProvider, type HouseServices } from '../parts/services';
import type { Stores } from '../storage/stores';
import { PartTroubleContext } from '../ui/on-demand';
import { PageProviders } from '../ui/page-providers';
import { ErrorBoundary } from './error-boundary';
import { LibraryRoute } from './library-route';
import { type NoticeBoard, Notices } from './notices';
import { OpeningPage } from './opening-page';
import { ThemeContextProvider } from './settings/theme-context';
import { SkipLink } from './skip-link';
import { StorageTroubleBanner } from './storage-trouble-banner';
import type { Theme } from './theme/theme';
import { TroublePage } from './trouble-page';
import { UnknownPlace } from './unknown-place';

const WorkspaceRoute = lazy(async () => ({
  default: (await import('./workspace/workspace-route')).WorkspaceRoute,
}));

const RelianceRoute = lazy(async () => ({
  default: (await import('./reliance-route')).RelianceRoute,
}));

interface AppProps {
  readonly house: HouseServices;
  readonly onStorageTrouble: Stores['onTrouble'];
  readonly theme: Theme;
  readonly notices: NoticeBoard;
}

/** The whole program: what every screen needs, and which screen an address means. */
export function App({ house, onStorageTrouble, theme, notices }: AppProps) {
  const { tag, shell } = house.words;
  useEffect(() => {
    document.documentElement.lang = tag;
  }, [tag]);
  const showTrouble = useCallback(
    (text: string, again: () => void) =>
      notices.post({ text, action: { label: shell.storage.retry, onPress: again } }),
    [notices, shell],
  );
  return (
    <StrictMode>
      <PageProviders>
        <PartTroubleContext value={showTrouble}>
          <ThemeContextProvider theme={theme}>
            <HouseProvider services={house}>
              <SkipLink />
              <div className="flex h-full flex-col">
                <StorageTroubleBanner onStorageTrouble={onStorageTrouble} />
                <div className="min-h-0 flex-1 overflow-y-auto">
                  <Router hook={useHashLocation}>
                    <Screens />
                  </Router>
                </div>
              </div>
              <Notices board={notices} />
            </HouseProvider>
          </ThemeContextProvider>
        </PartTroubleContext>
      </PageProviders>
    </StrictMode>
  );
}

function Screens() {
  const [path] = useLocation();
  return (
    <ErrorBoundary place={path} fallback={(again) => <TroublePage onAgain={again} onDownload={null} />}>
      <Suspense fallback={<OpeningPage />}>
        <Switch>
          <Route path="/">
            <LibraryRoute />
          </Route>
          <Route path="/flow/:id/:place?">
            {({ id, place }) => <WorkspaceRoute id={id} place={place ?? 'draw'} />}
          </Route>
          <Route path="/flow/:id/:place/:part">
            {({ id, place }) => <WorkspaceRoute id={id} place={place} />}
          </Route>
          <Route path="/if-gone">
            <RelianceRoute asked={null} />
          </Route>
          <Route path="/if-gone/:kind/:key">{(asked) => <RelianceRoute asked={asked} />}</Route>
          <Route>
            <UnknownPlace is="unknownPlace" />
          </Route>
        </Switch>
      </Suspense>
    </ErrorBoundary>
  );
}
