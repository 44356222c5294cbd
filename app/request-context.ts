import { createContext, useContext, useEffect, useState } from 'react';

/** What rendering must know about the request; on the client only the nonce is known. */
export interface RequestFacts {
  nonce: string;
  requestId: string | undefined;
}

export const RequestContext = createContext<RequestFacts>({ nonce: '', requestId: undefined });

const recently = 10_000; // ms; an older fault has nothing to do with the error on screen

/**
 * The code that an error page shows: the request's own, or in the browser, which does not know it, that of the
 * request that has just failed, from its `Server-Timing` header.
 */
export function useFaultCode(): string | undefined {
  const { requestId } = useContext(RequestContext);
  const [code, setCode] = useState(requestId);
  useEffect(() => {
    if (requestId) return;
    const observer = new PerformanceObserver((list) => {
      const fault = (list.getEntries() as PerformanceResourceTiming[])
        .filter((entry) => performance.now() - entry.responseEnd < recently)
        .flatMap((entry) => entry.serverTiming ?? [])
        .findLast((timing) => timing.name === 'fault');
      if (fault) setCode(fault.description);
    });
    observer.observe({ type: 'resource', buffered: true });
    return () => observer.disconnect();
  }, [requestId]);
  return code;
}
