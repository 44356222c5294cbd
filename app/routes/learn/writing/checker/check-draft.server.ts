import type { StoredDraft } from '#app/domain/assignments/draft.server.ts';
import { checkCopy } from '#app/domain/copycheck/check-copy.ts';
import type { CopyCheck } from '#app/domain/copycheck/copy-check.ts';
import { toFields } from '#app/domain/manuscript/document.ts';
import { readStored } from '#app/domain/manuscript/read-stored.ts';

/** The same check as in the browser, for those whose browser runs none. */
export const checkDraft = (draft: StoredDraft): CopyCheck => checkCopy(toFields(readStored(draft.doc)));
