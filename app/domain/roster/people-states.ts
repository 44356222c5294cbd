/** Where a person stands on the way into the class; `idle` = active, but has never opened it. */
export const PEOPLE_STATES = ['uninvited', 'invited', 'joined', 'idle', 'withdrawn'] as const;
export type PeopleState = (typeof PEOPLE_STATES)[number];
