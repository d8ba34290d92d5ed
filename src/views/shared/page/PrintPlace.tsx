import { Component, type ReactNode } from 'react';
import { flushSync } from 'react-dom';

interface Printed {
  readonly printed: ReactNode;
}

let place: PrintPlace | null = null;

/**
 * Holds what is printed, beside the parts of the page, none of which it moves: the screen does not show it. What cannot be rendered is
 * left out, and the page is printed.
 */
export class PrintPlace extends Component<object, Printed> {
  override state: Printed = { printed: null };

  static getDerivedStateFromError(): Printed {
    return { printed: null };
  }

  override componentDidMount() {
    place = this;
  }

  override componentWillUnmount() {
    place = null;
  }

  override render() {
    const { printed } = this.state;
    return printed === null ? null : <div className="paper">{printed}</div>;
  }
}

/** Shows something there, or nothing: at once, as the browser takes its picture after an event. */
export function showInPrint(printed: ReactNode): void {
  flushSync(() => place?.setState({ printed }));
}
