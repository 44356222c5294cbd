/** A criterion's radio group is named by this and its id. */
export const LEVEL_PREFIX = 'level-';
