/** The form's word for giving up its words for the stored ones. */
export const TAKE_OTHER = 'pakai-server';
