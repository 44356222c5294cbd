/** A foreseen failure of a verb: its message is all that is shown, and the command ends with 1. */
export class Refusal extends Error {}
