import { v7 } from 'uuid';

/** A new primary key: uuidv7 text, sortable by the time of making. */
export const newId = (): string => v7();
