/** Where the room says what has just happened. */
export const SAID_ID = 'kata-ruang';

/** On a telephone that place may be far above the button that was pressed; where it is in sight nothing moves. */
export function showSaid(): void {
  // After the words have been drawn.
  requestAnimationFrame(() => document.getElementById(SAID_ID)?.scrollIntoView({ block: 'nearest' }));
}
