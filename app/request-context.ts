import { createContext } from 'react';

/** What rendering must know about the request; on the client only the nonce is known. */
export interface RequestFacts {
  nonce: string;
  requestId: string | undefined;
}

export const RequestContext = createContext<RequestFacts>({ nonce: '', requestId: undefined });
