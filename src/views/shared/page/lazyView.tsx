import { Component, type ComponentType, lazy, type ReactElement, type ReactNode, Suspense } from 'react';
import { later } from '../../../store/browser/later.ts';
import { strings } from '../../../strings/index.ts';
import { OnceOpen } from './OnceOpen.tsx';

/**
 * A view whose code is loaded when it is first shown, or when the page has nothing else to do. Until then its place is empty, or
 * shows what is given; the class gives it the size that it will have, so that nothing around it moves.
 */
export function lazyView<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  classOrContent?: string | ReactElement,
): ComponentType<Props> {
  const place = typeof classOrContent === 'string' ? <div className={classOrContent} /> : classOrContent;
  const loadView = later(load);
  const View = lazy(() => loadView().then((view) => ({ default: view })));
  return function LazyView(props: Props) {
    return (
      <Unloadable>
        <OnceOpen place={place}>
          <Suspense fallback={place}>
            <View {...props} />
          </Suspense>
        </OnceOpen>
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
