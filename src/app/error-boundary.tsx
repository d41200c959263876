import { Component, type ReactNode } from 'react';

interface ErrorBoundaryProps {
  /** What is shown instead once something inside threw; `again` tries again, and loads the page anew if that broke too. */
  readonly fallback: (again: () => void) => ReactNode;
  /** Where it stands; when that changes, the broken screen is left behind. */
  readonly place: string;
  readonly children: ReactNode;
}

interface Wholeness {
  readonly broken: boolean;
  /** How often it was tried again at this place. */
  readonly tries: number;
}

/** Catches what a screen throws. A class, because React offers this to nothing else. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, Wholeness> {
  override state: Wholeness = { broken: false, tries: 0 };

  static getDerivedStateFromError(): Partial<Wholeness> {
    return { broken: true };
  }

  override componentDidUpdate(before: ErrorBoundaryProps): void {
    if (before.place !== this.props.place && (this.state.broken || this.state.tries > 0)) {
      // oxlint-disable-next-line react/no-did-update-set-state -- another place begins whole; it is asked for once a place
      this.setState({ broken: false, tries: 0 });
    }
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    return this.props.fallback(() => {
      // A part that was fetched in vain stays in vain until the page is loaded anew.
      if (this.state.tries > 0) window.location.reload();
      else this.setState({ broken: false, tries: 1 });
    });
  }
}
