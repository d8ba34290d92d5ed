import { Component, type ComponentType, lazy, type ReactNode, Suspense } from 'react';
import { strings } from '../../strings/index.ts';

/**
 * A view whose code is loaded when it is first shown. Until then its place is empty; `placeClass` gives it the size that it
 * will have, so that nothing around it moves.
 */
export function lazyView<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  placeClass?: string,
): ComponentType<Props> {
  const View = lazy(() => load().then((view) => ({ default: view })));
  return function LazyView(props: Props) {
    return (
      <Unloadable>
        <Suspense fallback={placeClass === undefined ? null : <div className={placeClass} />}>
          <View {...props} />
        </Suspense>
      </Unloadable>
    );
  };
}

/** Where the code of a part cannot be loaded, that part says so, and the others go on. */
class Unloadable extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state: { readonly failed: boolean } = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <p role="alert" className="m-1 text-[12px] text-muted">
        {strings.page.notLoaded}
      </p>
    );
  }
}
