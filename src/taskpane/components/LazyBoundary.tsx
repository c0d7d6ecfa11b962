import { Component, type ReactNode } from 'react';
import { Notice } from './Notice';

interface Props {
  /** What to say where the part could not be loaded. */
  readonly failed: string;
  readonly children: ReactNode;
}

/** Keeps the page when a part of it that is loaded when needed does not come. */
export class LazyBoundary extends Component<Props, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { readonly hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    return this.state.hasFailed ? <Notice tone="bad">{this.props.failed}</Notice> : this.props.children;
  }
}
