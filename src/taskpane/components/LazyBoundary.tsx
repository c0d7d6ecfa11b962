import { Component, type ReactNode } from 'react';
import { Notice } from './Notice';

interface Props {
  /** What to say where the part could not be loaded; nothing of a part that nobody asked for. */
  readonly failed?: string;
  readonly children: ReactNode;
}

/** Keeps the page when a part of it that is loaded when needed does not come. */
export class LazyBoundary extends Component<Props, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { readonly hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    const { failed, children } = this.props;
    if (!this.state.hasFailed) return children;
    return failed === undefined ? null : <Notice tone="bad">{failed}</Notice>;
  }
}
