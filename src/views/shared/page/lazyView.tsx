import { Component, type ComponentType, lazy, type ReactElement, type ReactNode, Suspense } from 'react';
import { later } from '../../../store/browser/later.ts';
import { strings } from '../../../strings/index.ts';
import { OnceOpen } from './OnceOpen.tsx';

/**
 * A view whose code loads when first shown or when the page is idle. Until then an empty box or the given content holds its
 * place; its class gives it the final size, so that nothing around it moves.
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

/** If the code of a part fails to load, that part says so and the others work. */
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
