import type { ComponentProps, ReactNode, RefObject } from 'react';
import { lazyPart } from '#app/desk/lazy-part.tsx';
import type { ReviewRoom } from '#app/domain/review/room.server.ts';
import { rubricScore } from '#app/domain/review/score.ts';
import { DecisionToast } from '../decision-toast.tsx';
import { type KeyMeaning, ShortcutDialog } from '../shortcut-dialog.tsx';
import { AskAnother } from './ask-another.tsx';
import type { RoomReply } from './decide-post.server.ts';
import { DecisionBar } from './decision-bar.tsx';
import { HandedBackNote } from './handed-back.tsx';
import type { MarkingDesk } from './marking-desk.ts';
import type { RoomFrame } from './room-frame.server.ts';
import { RoomNotices } from './room-notices.tsx';
import { RoomTop } from './room-top.tsx';
import { RubricPanel } from './rubric-panel.tsx';
import type { SaveState } from './save-state.ts';

type Bar = ComponentProps<typeof DecisionBar>;

interface WorkingFrameProps extends Omit<RoomFrame, 'now' | 'hasShortcuts' | 'message'> {
  room: ComponentProps<typeof RoomTop>['room'] &
    Pick<ReviewRoom, 'submissionId' | 'rubric' | 'passScore' | 'previousLook'> & { shown: { n: number } };
  reply: RoomReply | undefined;
  now: Date;
  desk: MarkingDesk & {
    state: SaveState;
    save: () => Promise<boolean>;
    setNote: (note: string) => void;
    setLevel: (criterionId: string, level: number) => void;
  };
  /** Deciding: by the bar's buttons, and by single keys. */
  deciding: Pick<Bar, 'form' | 'isDeciding' | 'armed' | 'hasKeys' | 'keyLine' | 'phraseOpener'> & {
    decide: Bar['onSubmit'];
    switchKeys: (isOn: boolean) => void;
    help: RefObject<HTMLDialogElement>;
    allKeys: readonly KeyMeaning[];
  };
  messages: string[];
  /** The work, whatever it is made of. */
  children: ReactNode;
}

/** It follows an answer of the server, so there is a line to fetch it by. */
const MarksConflict = lazyPart(async () => ({
  default: (await import('./marks-conflict.tsx')).MarksConflict,
}));

/** What stands around a work for the mentor who has it: four zones, always in the same place. */
export function WorkingFrame(props: WorkingFrameProps) {
  const { room, shell, title, place, now, reply, desk, deciding, messages } = props;
  const { marks, state } = desk;
  const { rubric } = room;
  const score = rubricScore(rubric.criteria, new Map(Object.entries(marks.levels)));
  return (
    <div className="room">
      <RoomTop shell={shell} room={room} place={place} now={now} save={state} readers={props.readers} />
      <div className="room__body">
        <main id="isi" className="room__main" tabIndex={-1}>
          <h1 className="visually-hidden">{title}</h1>
          <RoomNotices messages={messages} state={state} />
          {props.children}
        </main>
        <RubricPanel
          rubric={rubric}
          levels={marks.levels}
          score={score}
          previous={room.previousLook}
          onLevel={desk.setLevel}
          foot={
            <>
              <HandedBackNote handedBack={props.handedBack} />
              <AskAnother submissionId={room.submissionId} />
            </>
          }
        >
          {reply?.stored && state.kind === 'idle' && (
            <MarksConflict stored={reply.stored} onPage={reply.typed} rubric={rubric} />
          )}
        </RubricPanel>
      </div>
      <DecisionBar
        form={deciding.form}
        n={room.shown.n}
        rev={desk.rev}
        criteria={rubric.criteria}
        levels={marks.levels}
        passScore={room.passScore}
        score={score}
        note={marks.note}
        onNote={desk.setNote}
        onNoteDone={() => void desk.save()}
        onSubmit={deciding.decide}
        isDeciding={deciding.isDeciding}
        phrases={props.phrases}
        phraseOpener={deciding.phraseOpener}
        hasKeys={deciding.hasKeys}
        keyLine={deciding.keyLine}
        armed={deciding.armed}
        onHelp={() => deciding.help.current?.showModal()}
      />
      <ShortcutDialog
        dialog={deciding.help}
        keys={deciding.allKeys}
        isOn={deciding.hasKeys}
        onSwitch={deciding.switchKeys}
      />
      <DecisionToast accountId={shell.accountId} undo={props.undo} hasShortcuts={deciding.hasKeys} />
    </div>
  );
}
