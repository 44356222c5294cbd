import { type FormEvent, useEffect, useRef, useState } from 'react';
import { ManuscriptFields } from '#app/desk/manuscript/manuscript-fields.tsx';
import type { ShellFacts } from '#app/desk/shell-facts.ts';
import { StoredHtml } from '#app/desk/stored-html.tsx';
import type { Brief, OwnAssignment } from '#app/domain/assignments/queries.server.ts';
import type { FieldTexts } from '#app/domain/manuscript/document.ts';
import { AccountMenu } from '#app/ui/account-menu.tsx';
import { Button } from '#app/ui/button.tsx';
import { Disclosure } from '#app/ui/disclosure.tsx';
import { Icon } from '#app/ui/icons/icon.tsx';
import { TextArea } from '#app/ui/text-area.tsx';
import { deadlineWords } from '../tasks/task-words.ts';
import { Checker } from './checker.tsx';
import { deviceCopy } from './device-copy.ts';
import { type DraftOnPage, type DraftValues, isSameText, typedValues } from './draft-values.ts';
import { PictureField } from './picture-field.tsx';
import { SaveStatus } from './save-status.tsx';
import { Statements } from './statements.tsx';
import { useAutosave } from './use-autosave.ts';
import { WritingNotices } from './writing-notices.tsx';

export interface WritingReply {
  typed: DraftValues;
  rev: number;
  hasOwnWork: boolean;
  hasConsent: boolean;
  errors: Record<string, string[]>;
  message: string | null;
  stored: DraftOnPage | null;
}

interface WritingDeskProps {
  shell: ShellFacts;
  task: OwnAssignment & { asksPicture: boolean };
  brief: Brief;
  draft: DraftOnPage;
  pictureFileId: string | null;
  now: Date;
  reply: WritingReply | undefined;
}

/** Paper in the middle, brief and checker beside it. Everything works as a plain form; a script saves along. */
export function WritingDesk({ shell, task, brief, draft, pictureFileId, now, reply }: WritingDeskProps) {
  const here = `/tugas/${task.assignmentId}`;
  const form = useRef<HTMLFormElement>(null);
  const [values, setValues] = useState<DraftValues>(reply?.typed ?? draft);
  const [texts, setTexts] = useState<FieldTexts>(values.texts);
  // A new number gives the fields another text to start from.
  const [load, setLoad] = useState(0);
  const autosave = useAutosave(form, `${here}/draf`, {
    rev: reply?.rev ?? draft.rev,
    savedAt: !reply || isSameText(reply.typed, draft) ? draft.savedAt : null,
    isChanged: reply !== undefined,
    pictureFileId,
  });
  const { state } = autosave;
  // What was said of a field ends when the field is changed.
  const [mended, setMended] = useState<readonly string[]>([]);
  const said = Object.entries(reply?.errors ?? {}).filter(([name]) => !mended.includes(name));
  const errors: Record<string, string[]> = {
    ...(state.kind === 'invalid' ? state.errors : Object.fromEntries(said)),
    ...(autosave.pictureErrors && { picture: autosave.pictureErrors }),
  };

  const copy = useRef(deviceCopy(task.assignmentId, shell.name));
  const [found, setFound] = useState<DraftValues | null>(null);
  const stored = useRef<DraftValues>(draft);
  useEffect(() => {
    const kept = copy.current.find();
    if (kept && !isSameText(kept, stored.current)) setFound(kept);
  }, []);
  useEffect(() => {
    if (state.kind === 'saved') copy.current.drop();
  }, [state.kind]);

  const changed = (event: FormEvent<HTMLFormElement>) => {
    if (!form.current) return;
    const { name } = event.target as HTMLInputElement;
    if (name !== 'picture' && !mended.includes(name)) setMended([...mended, name]);
    copy.current.put(typedValues(new FormData(form.current)));
    autosave.touch();
  };
  const show = (next: DraftValues) => {
    setValues(next);
    setTexts(next.texts);
    setLoad((count) => count + 1);
  };

  const isFlushed = useRef(false);
  const [isSending, setIsSending] = useState(false);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    const button = (event.nativeEvent as SubmitEvent).submitter as HTMLButtonElement | null;
    if (isFlushed.current) return;
    event.preventDefault();
    if (isSending) return;
    if (button?.value !== 'kirim') return void autosave.save();
    setIsSending(true);
    // The text is safe on the server before it is sent; without a connection it stays on the page.
    const isSafe = await autosave.save();
    setIsSending(false);
    if (!isSafe) return;
    isFlushed.current = true;
    window.setTimeout(() => form.current?.requestSubmit(button));
  };

  return (
    <div className="editor">
      <DeskTop shell={shell} task={task} now={now}>
        <SaveStatus state={state} zone={task.zone} />
      </DeskTop>
      <form
        ref={form}
        method="post"
        action={here}
        encType={task.asksPicture ? 'multipart/form-data' : undefined}
        className="editor__form"
        noValidate
        onSubmit={submit}
        onInput={changed}
        onBlur={() => state.kind === 'changed' && void autosave.save()}
      >
        <input type="hidden" name="rev" value={autosave.rev} readOnly />
        <div className="editor__body">
          <main id="isi" className="paper">
            <p className="meta">Versi {task.versionCount + 1} · draf</p>
            <WritingNotices
              task={task}
              here={here}
              reply={reply}
              state={state}
              found={found}
              onTakeStored={(taken) => {
                autosave.adopt(taken);
                show(taken);
              }}
              onKeepTyped={(other) => {
                autosave.adopt(other);
                void autosave.save();
              }}
              onTakeFound={(taken) => {
                setFound(null);
                show(taken);
                autosave.touch();
              }}
              onDropFound={() => {
                copy.current.drop();
                setFound(null);
              }}
            />
            <ManuscriptFields key={load} values={values.texts} errors={errors} onTextsChange={setTexts} />
            {task.asksPicture && (
              <PictureField
                key={`foto-${load}`}
                fileId={autosave.pictureFileId}
                caption={values.caption}
                errors={errors}
                onChoose={() => void autosave.save(true)}
              />
            )}
            <TextArea
              key={`sumber-${load}`}
              label="Sumber"
              name="sources"
              rows={3}
              isOptional
              defaultValue={values.sources}
              error={errors.sources}
              hint="Satu sumber tiap baris: tautan, dokumen, atau nama dan jabatan narasumber. Hanya mentor yang membacanya."
            />
            <Statements reply={reply} errors={errors} />
          </main>
          <div className="editor__side">
            <div id="lembar-tugas" className="checker__brief">
              <Disclosure summary="Lembar tugas" isOpen={task.state === 'none'}>
                <StoredHtml html={brief.briefHtml} />
              </Disclosure>
            </div>
            <Checker
              texts={texts}
              minWords={task.minWords}
              maxWords={task.maxWords}
              checklist={brief.checklist}
            />
          </div>
        </div>
        <div className="desk-bar" id="simpan">
          <p className="meta wide-only">
            Setelah dikirim, mentor membaca naskah Anda dalam {task.reviewDays} hari kerja. Anda masih dapat
            memperbaikinya nanti.
          </p>
          <div className="row">
            <Button name="intent" value="simpan">
              Simpan draf
            </Button>
            <Button name="intent" value="kirim" variant="primary" icon="send" isBusy={isSending}>
              Kirim ke mentor
            </Button>
          </div>
        </div>
      </form>
    </div>
  );
}

function DeskTop({
  shell,
  task,
  now,
  children,
}: Pick<WritingDeskProps, 'shell' | 'task' | 'now'> & { children: React.ReactNode }) {
  return (
    <header className="desk-top">
      <a href="/tugas" className="button button--ghost button--icon" aria-label="Kembali ke daftar tugas">
        <Icon name="arrow-left" />
      </a>
      <div className="desk-top__title">
        <h1>
          Tugas {task.number}: {task.title}
        </h1>
        <p>{deadlineWords(task, now)}</p>
      </div>
      <a className="button wide-only" href="#lembar-tugas">
        <Icon name="scroll-text" />
        Lembar tugas
      </a>
      {task.versionCount > 0 && (
        <a className="button button--ghost wide-only" href={`/tugas/${task.assignmentId}/riwayat`}>
          <Icon name="history" />
          Riwayat
        </a>
      )}
      {children}
      <AccountMenu
        name={shell.name}
        detail={shell.detail}
        links={shell.links}
        signOutAction="/keluar"
        navItems={shell.items}
      />
    </header>
  );
}
