import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { now } from '#app/clock.ts';
import { db } from '#app/database.server.ts';
import { findPhotoDesk } from '#app/domain/photos/photo-desk.server.ts';
import { found } from '#app/http/respond.ts';
import { requireParticipant } from '#app/http/session.server.ts';
import { deskResponse } from '../photo-desk/answer.server.ts';
import { contentsOf } from '../photo-desk/contents.server.ts';
import { TAKE_OTHER } from '../photo-desk/intents.ts';
import {
  arrangeDeskPost,
  isArrangement,
  keepDeskPost,
  readDeskPost,
  saveDeskPost,
} from '../photo-desk/post.server.ts';

/** What lies on the desk now, for the page's script: after a picture has come or gone. */
export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireParticipant(args);
  return Response.json(
    contentsOf(found(await findPhotoDesk(db, viewer, args.params.assignmentId ?? '', now()))),
  );
}

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
