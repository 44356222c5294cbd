/** A failure that was foreseen: its message says what happened and what to do. */
export class Failure extends Error {}
