import { useEffect, useLayoutEffect } from 'react';

/**
 * An effect that has run by the time somebody sees what it belongs to: a key that is pressed at once finds its
 * listener. On the server nothing is painted.
 */
export const useBeforePaint = typeof document === 'undefined' ? useEffect : useLayoutEffect;
