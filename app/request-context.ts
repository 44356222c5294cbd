import { createContext } from 'react';

/** What rendering must know about the request; on the client only the nonce is known. */
export interface RequestFacts {
  nonce: string;
  requestId: string | undefined;
}

export const RequestContext = createContext<RequestFacts>({ nonce: '', requestId: undefined });

/** In the browser: the code of the newest request that ended in a fault, from its `Server-Timing` header. */
export function lastFaultCode(): string | undefined {
  if (typeof document === 'undefined') return undefined;
  const requests = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  return requests
    .flatMap((request) => request.serverTiming ?? [])
    .findLast((timing) => timing.name === 'fault')?.description;
}
