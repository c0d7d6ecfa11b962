import { Body1, Button } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { FAILED } from '../strings';
import { Folded } from './Folded';
import { Page } from './Page';

interface State {
  readonly error?: Error | undefined;
}

/** A class, for React has no other way to catch what a component throws. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = {};

  static getDerivedStateFromError(error: Error): State {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    return (
      <Page title={FAILED.title}>
        <Body1 role="alert">{FAILED.what}</Body1>
        <div>
          <Button appearance="primary" onClick={() => this.setState({ error: undefined })}>
            {FAILED.retry}
          </Button>
        </div>
        <Folded title={FAILED.details}>
          <code>{error.message}</code>
        </Folded>
      </Page>
    );
  }
}
