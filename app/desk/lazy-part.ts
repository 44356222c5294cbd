import { type ComponentType, lazy } from 'react';

/** A part that comes when it is needed. Where it cannot be fetched, without a line, the page stands without it. */
export function lazyPart<Props>(load: () => Promise<{ default: ComponentType<Props> }>) {
  return lazy(() => load().catch(() => ({ default: NOTHING as ComponentType<Props> })));
}

const NOTHING = () => null;
