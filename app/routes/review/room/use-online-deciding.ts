import { useNavigate } from '@remix-run/react';
import { useRef, useState } from 'react';
import type { PhraseOpener } from '#app/desk/phrases/phrase-tools.tsx';
import { obstacleSentences } from '../sentences.ts';
import { useShortcutSwitch } from '../shortcut-switch.ts';
import { type Shortcuts, useShortcuts } from '../use-shortcuts.ts';
import type { RoomReply } from './decide-post.server.ts';
import type { RoomFrame } from './room-frame.server.ts';
import { useDecide } from './use-decide.ts';
import { useDecidingKeys } from './use-deciding-keys.ts';

interface OnlineDeciding extends Pick<Parameters<typeof useDecide>[0], 'room' | 'review'> {
  frame: Pick<RoomFrame, 'title' | 'shell' | 'place' | 'hasShortcuts' | 'message'> & {
    reply: RoomReply | undefined;
  };
  desk: Parameters<typeof useDecide>[0]['desk'] & { save: () => Promise<boolean> };
  /** What the work is called in a sentence: "Karya", "Situs". */
  work: string;
  /** Words that are on the page and not saved: how to say so, and the way to them. */
  unsaved: { isThere: () => boolean; words: string; show: () => void };
  /** The keys that are this room's own. */
  keys: Shortcuts;
}

/** Deciding in a room that is worked in online: what holds a decision up is said, and every key has its button. */
export function useOnlineDeciding({ room, review, frame, desk, work, unsaved, keys: own }: OnlineDeciding) {
  const { title, shell, place } = frame;
  const [said, setSaid] = useState<string[]>([]);
  const navigate = useNavigate();
  const form = useRef<HTMLFormElement>(null);
  const phraseOpener = useRef<PhraseOpener>(null);
  const help = useRef<HTMLDialogElement>(null);
  const { decide, isDeciding } = useDecide({
    ...{ room, review, title, place, shell, desk },
    isHeld() {
      if (!unsaved.isThere()) return false;
      setSaid([unsaved.words]);
      unsaved.show();
      return true;
    },
    onObstacles: (obstacles) =>
      setSaid([`${work} belum dapat diluluskan.`, ...obstacleSentences(obstacles, room.rubric.criteria)]),
    onDone: () => setSaid(['Keputusan Anda dikirim begitu daring. Biarkan halaman ini terbuka.']),
  });
  const [hasKeys, switchKeys] = useShortcutSwitch(frame.hasShortcuts);
  const { armed, keys } = useDecidingKeys({
    ...{ form, place },
    onHelp: () => help.current?.showModal(),
    onPhrases: () => phraseOpener.current?.open(),
    onAskAnother: () => navigate(`/telaah/${room.submissionId}/mentor`),
    onLeave: async (id) => {
      if (id && !unsaved.isThere() && (await desk.save())) navigate(`/telaah/${id}`);
    },
  });
  useShortcuts(hasKeys, { ...keys, ...own });
  return {
    deciding: { form, decide, isDeciding, armed, hasKeys, switchKeys, help, phraseOpener },
    messages: messagesOf(said, frame),
  };
}

/** What has just happened on the page speaks before what it was opened with. */
export function messagesOf(
  said: string[],
  { message, reply }: { message: string | null; reply: RoomReply | undefined },
): string[] {
  return said.length > 0 ? said : [...(message ? [message] : []), ...(reply?.messages ?? [])];
}
