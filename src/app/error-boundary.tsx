import { Component, type ReactNode } from 'react';

interface ErrorBoundaryProps {
  /** What is shown instead once something inside threw. */
  readonly fallback: (reset: () => void) => ReactNode;
  /** Where it stands; when that changes, the broken screen is left behind. */
  readonly place: string;
  readonly children: ReactNode;
}

interface Wholeness {
  readonly broken: boolean;
}

/** Catches what a screen throws. A class, because React offers this to nothing else. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, Wholeness> {
  override state: Wholeness = { broken: false };

  static getDerivedStateFromError(): Wholeness {
    return { broken: true };
  }

  override componentDidUpdate(before: ErrorBoundaryProps): void {
    if (this.state.broken && before.place !== this.props.place) this.setState({ broken: false });
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    return this.props.fallback(() => {
      this.setState({ broken: false });
    });
  }
}
