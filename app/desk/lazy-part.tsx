import { type ComponentProps, type ComponentType, lazy, memo, Suspense } from 'react';

/**
 * A part that comes when it is needed. Where it cannot be fetched, without a line, the page stands without it.
 * It is drawn anew only when its own props change: what the server has drawn of it is thrown away if anything
 * reaches it before it is awake, so give it props that stay the same while the rest of the page lives.
 */
export function lazyPart<Props extends object>(load: () => Promise<{ default: ComponentType<Props> }>) {
  const Part = lazy(() => load().catch(() => ({ default: NOTHING as ComponentType<Props> })));
  return memo((props: Props & ComponentProps<typeof Part>) => (
    <Suspense fallback={null}>
      <Part {...props} />
    </Suspense>
  ));
}

const NOTHING = () => null;
