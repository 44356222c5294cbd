import type { AssignmentForm } from '#db/schema/courses.ts';
import type { WorkKind } from './allocation.ts';

/** A photo task needs a photographer's eye; everything else, a package with its one picture too, is read as text. */
export const workKind = (form: AssignmentForm): WorkKind => (form === 'photo' ? 'photo' : 'text');

/** Whether a version cannot be sent without its picture; every other may have one. */
export const needsPicture = (form: AssignmentForm): boolean => form === 'photo' || form === 'package';
