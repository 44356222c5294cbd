import { type FormEvent, useCallback, useEffect, useRef, useState } from 'react';
import { ManuscriptFields } from '#app/desk/manuscript/manuscript-fields.tsx';
import type { ManuscriptHandle } from '#app/desk/manuscript/manuscript-handle.ts';
import type { ShellFacts } from '#app/desk/shell-facts.ts';
import { savePlace } from '#app/desk/writing/draft-sync.ts';
import { type DraftOnServer, type DraftValues, typedValues } from '#app/domain/assignments/draft-values.ts';
import type { OwnAssignment } from '#app/domain/assignments/queries.server.ts';
import type { CopyCheck } from '#app/domain/copycheck/copy-check.ts';
import type { Field } from '#app/domain/manuscript/document.ts';
import { Button } from '#app/ui/button.tsx';
import { TextArea } from '#app/ui/text-area.tsx';
import { deadlineWords } from '../tasks/task-words.ts';
import { isBeside, showBeside } from './beside-fields.ts';
import type { BriefOnDesk } from './brief.ts';
import { BRIEF_ID, BriefDrawer } from './brief-drawer.tsx';
import { Checker } from './checker/checker.tsx';
import { useFindings } from './checker/use-findings.ts';
import { DeskBar } from './desk-bar.tsx';
import { DeskTop } from './desk-top.tsx';
import { EditorTools } from './editor-tools.tsx';
import { PackageFields } from './package/package-fields.tsx';
import type { PackageOnDesk } from './package/package-on-desk.ts';
import { usePortalItems } from './package/use-portal-items.ts';
import { PictureField } from './picture-field.tsx';
import { PreviewDialog } from './preview-dialog.tsx';
import type { WritingReply } from './reply.ts';
import { SaveStatus } from './save-status.tsx';
import { SelfScore } from './self-score.tsx';
import { pasteSentence } from './sentences.ts';
import { Statements } from './statements.tsx';
import { useBrief } from './use-brief.ts';
import { useDraftSync } from './use-draft-sync.ts';
import { usePicture } from './use-picture.ts';
import { useScripted } from './use-scripted.ts';
import { useSending } from './use-sending.ts';
import { useSheet } from './use-sheet.ts';
import { WritingNotices } from './writing-notices.tsx';

interface WritingDeskProps {
  shell: ShellFacts;
  task: OwnAssignment & { needsPicture: boolean };
  brief: BriefOnDesk;
  draft: DraftOnServer;
  pictureFileId: string | null;
  /** What the server found in the draft, where there is no script that would look. */
  checked: CopyCheck | null;
  /** Null where the task is no news package. */
  packageOnDesk: PackageOnDesk | null;
  storyRefusal: string | null;
  now: Date;
  reply: WritingReply | undefined;
}

/** Paper in the middle, the checker beside it. Everything works as a plain form; a script makes it safer and quicker. */
export function WritingDesk(props: WritingDeskProps) {
  const { shell, task, brief, draft, pictureFileId, checked, packageOnDesk, storyRefusal, now, reply } =
    props;
  const here = `/tugas/${task.assignmentId}`;
  const form = useRef<HTMLFormElement>(null);
  const fields = useRef<ManuscriptHandle>(null);
  const drawer = useRef<HTMLDialogElement>(null);
  const isScripted = useScripted();

  const show = useCallback((values: DraftValues) => {
    showBeside(form.current, values);
    fields.current?.show(values.texts);
  }, []);
  const owner = {
    accountId: shell.accountId,
    assignmentId: task.assignmentId,
    title: `Tugas ${task.number}: ${task.title}`,
  };
  const { state, keeper, keptAside } = useDraftSync({
    ...owner,
    beginning: {
      draft: reply && !reply.conflict ? { ...draft, rev: reply.rev } : draft,
      typed: reply?.typed,
      isChosen: reply?.isChosen && !reply.conflict,
      conflict: reply?.conflict,
    },
    onShow: show,
  });
  const portalItems = usePortalItems(packageOnDesk?.items);
  const picture = usePicture({ ...owner, stored: pictureFileId });
  const [pasteRefusal, setPasteRefusal] = useState<string | null>(null);
  const sending = useSending({
    form,
    keeper,
    state,
    reply,
    here,
    needsPicture: task.needsPicture && !picture.fileId,
    isPackage: packageOnDesk !== null,
  });
  const errors: Record<string, string[]> = {
    ...sending.errors,
    ...(picture.error && { picture: [picture.error] }),
  };
  const isLocked = state.sending !== null;
  const place = savePlace(state);

  const typed = () => {
    if (!form.current) return;
    setPasteRefusal(null);
    keeper.type(typedValues(new FormData(form.current)));
  };
  const findings = useFindings(state.here.texts, shell.accountId, task.assignmentId, checked);
  const sheet = useSheet();
  const [preview, setPreview] = useState<DraftValues | null>(null);
  const previewDialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (preview) previewDialog.current?.showModal();
  }, [preview]);
  useBrief(drawer, BRIEF_ID);
  const [hasChoiceFailed, setChoiceFailed] = useState(false);
  const takeOther = async () => {
    const isTaken = await keeper.takeOther();
    setChoiceFailed(!isTaken);
    if (isTaken) show(keeper.state().here);
  };

  return (
    <div className="editor" data-scripted={isScripted || undefined}>
      <DeskTop {...{ shell, task, now }}>
        <SaveStatus state={state} zone={task.zone} />
      </DeskTop>
      <form
        ref={form}
        method="post"
        action={here}
        encType="multipart/form-data"
        className="editor__form"
        noValidate
        onSubmit={sending.onSubmit}
        onInput={(event: FormEvent<HTMLFormElement>) => {
          const { name } = event.target as HTMLInputElement;
          sending.mend(name);
          if (isBeside(name)) typed();
        }}
        onBlur={() => state.trouble === null && keeper.hurry()}
      >
        <input type="hidden" name="rev" value={state.conflict?.there.rev ?? state.base.rev} readOnly />
        <input type="hidden" name="account" value={shell.accountId} readOnly />
        {(state.conflict || state.isChosen) && <input type="hidden" name="isChosen" value="on" readOnly />}
        <div className="editor__body">
          <main id="isi" className="paper">
            <div className="paper__head">
              {isScripted && (
                <EditorTools
                  onUndo={() => fields.current?.undo()}
                  onRedo={() => fields.current?.redo()}
                  onPicture={picture.choose}
                />
              )}
              <p className="meta">
                Versi {task.versionCount + 1} · draf
                {task.submissionId && (
                  <span className="narrow-only">
                    {' · '}
                    <a href={`${here}/riwayat`}>Riwayat</a>
                  </span>
                )}
              </p>
            </div>
            <p className="meta narrow-only">{deadlineWords(task, now)}</p>
            <WritingNotices
              {...{ task, here, reply, state, isScripted, keptAside, pasteRefusal, hasChoiceFailed }}
              hasErrors={sending.hasErrors}
              itemName={(ref) => portalItems.items.find((item) => item.ref === ref)?.title ?? ref}
              onTakeOther={() => void takeOther()}
              onKeepTyped={() => keeper.tell({ kind: 'chose_here' })}
            />
            <ManuscriptFields
              values={reply?.typed.texts ?? draft.values.texts}
              errors={errors}
              findings={findings.shown}
              isReadOnly={isLocked}
              handle={fields}
              onTextsChange={typed}
              onPasteRefused={(field: Field, length) => setPasteRefusal(pasteSentence(field, length))}
            />
            <PictureField
              isOptional={!task.needsPicture}
              input={picture.input}
              fileId={picture.fileId}
              caption={(reply?.typed ?? draft.values).caption}
              errors={errors}
              isReadOnly={isLocked}
              onChoose={picture.upload}
            />
            {packageOnDesk && (
              <PackageFields
                {...{ here, isScripted, errors }}
                first={reply?.typed ?? draft.values}
                values={state.here}
                onDesk={packageOnDesk}
                items={portalItems.items}
                onMade={portalItems.add}
                hasPicture={picture.fileId !== null}
                isReadOnly={isLocked}
                whenSaved={keeper.whenSaved}
                refusal={storyRefusal}
                onChoose={(portalItem) => {
                  sending.mend('portalItem');
                  keeper.type({ ...keeper.state().here, portalItem });
                }}
              />
            )}
            <TextArea
              label="Sumber"
              name="sources"
              rows={3}
              isOptional
              readOnly={isLocked}
              defaultValue={(reply?.typed ?? draft.values).sources}
              error={errors.sources}
              hint="Satu sumber tiap baris: tautan, dokumen, atau nama dan jabatan narasumber. Hanya mentor yang membacanya."
            />
            <SelfScore criteria={brief.criteria} levels={reply?.selfLevels} isReadOnly={isLocked} />
            <Statements reply={reply} errors={errors} isReadOnly={isLocked} />
            <p className="row" id="simpan">
              <Button name="intent" value="simpan">
                Simpan draf
              </Button>
              {isScripted && <span className="hint">Tersimpan sendiri setiap Anda berhenti mengetik.</span>}
            </p>
          </main>
          {/* It scrolls by itself, also where nothing in it can be pressed: the keyboard must get there. */}
          <section
            className="editor__side"
            data-open={sheet.isOpen || undefined}
            aria-label="Pemeriksa dan daftar periksa"
            // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
            tabIndex={0}
          >
            <Checker
              texts={state.here.texts}
              task={task}
              checklist={brief.checklist}
              findings={findings}
              onGoTo={(span) => {
                sheet.leave();
                fields.current?.goTo(span);
              }}
              onReplace={(span, text) => fields.current?.replace(span, text)}
              heading={sheet.heading}
              onClose={sheet.close}
            />
          </section>
        </div>
        <DeskBar
          reviewDays={task.reviewDays}
          findingCount={findings.count}
          isScripted={isScripted}
          checker={sheet}
          isSending={isLocked}
          queuedUntil={place.kind === 'queued' ? place.until : null}
          onPreview={() => setPreview(state.here)}
          onCancel={() => keeper.tell({ kind: 'cancel_sending' })}
        />
      </form>
      <BriefDrawer drawer={drawer} task={task} brief={brief} />
      <PreviewDialog
        dialog={previewDialog}
        values={preview}
        pictureFileId={picture.fileId}
        packageItems={packageOnDesk ? portalItems.items : undefined}
        onClose={() => setPreview(null)}
      />
    </div>
  );
}
