import type { ActionFunctionArgs } from '@remix-run/node';
import { now } from '#app/clock.ts';
import { requireParticipant } from '#app/http/session.server.ts';
import { deskResponse } from '../photo-desk/answer.server.ts';
import { TAKE_OTHER } from '../photo-desk/intents.ts';
import {
  arrangeDeskPost,
  isArrangement,
  keepDeskPost,
  readDeskPost,
  saveDeskPost,
} from '../photo-desk/post.server.ts';

/** Keeps the desk while somebody works at it, for the page's script: each pause in typing, each picture that is moved. */
export async function action(args: ActionFunctionArgs) {
  const viewer = await requireParticipant(args);
  const post = await readDeskPost(args.request);
  const result = await verbOf(String(post.form.get('intent')))(
    viewer,
    args.params.assignmentId ?? '',
    post,
    now(),
  );
  return deskResponse(result);
}

function verbOf(intent: string) {
  if (intent === TAKE_OTHER) return keepDeskPost;
  return isArrangement(intent) ? arrangeDeskPost : saveDeskPost;
}
