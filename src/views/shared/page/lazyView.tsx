import { Component, type ComponentType, lazy, type ReactElement, type ReactNode, Suspense } from 'react';
import { later } from '../../../store/browser/later.ts';
import { strings } from '../../../strings/index.ts';
import { OnceOpen } from './OnceOpen.tsx';

/**
 * A view whose code loads when first shown or when the page is idle. Until then an empty box or the given content holds its
 * place; its class gives it the final size, so that nothing around it moves. If it cannot be loaded, `Missing` says so.
 */
export function lazyView<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  classOrContent?: string | ReactElement,
  Missing: ComponentType<Props> = NotLoaded,
): ComponentType<Props> {
  const place = typeof classOrContent === 'string' ? <div className={classOrContent} /> : classOrContent;
  const loadView = later(load);
  const View = lazy(() => loadView().then((view) => ({ default: view })));
  return function LazyView(props: Props) {
    return (
      <Unloadable instead={<Missing {...props} />}>
        <OnceOpen place={place}>
          <Suspense fallback={place}>
            <View {...props} />
          </Suspense>
        </OnceOpen>
      </Unloadable>
    );
  };
}

function NotLoaded() {
  return (
    <p role="alert" className="m-1 text-[12px] text-muted">
      {strings.page.notLoaded}
    </p>
  );
}

interface UnloadableProps {
  readonly children: ReactNode;
  readonly instead: ReactNode;
}

/** If the code of a part fails to load, that part says so and the others work. */
class Unloadable extends Component<UnloadableProps, { readonly failed: boolean }> {
  override state: { readonly failed: boolean } = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? this.props.instead : this.props.children;
  }
}
