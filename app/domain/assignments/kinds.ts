import type { AssignmentForm } from '#db/schema/courses.ts';
import type { WorkKind } from './allocation.ts';

/** A photo task needs a photographer's eye; everything else, a package with its one picture too, is read as text. */
export const workKind = (form: AssignmentForm): WorkKind => (form === 'photo' ? 'photo' : 'text');

/** Whether a version needs a picture with its takarir. */
export const asksPicture = (form: AssignmentForm): boolean => form === 'photo' || form === 'package';
