import { useCallback, useRef, useState } from 'react';
import { useCopyCheck } from '#app/desk/copycheck/use-copy-check.ts';
import { Shell } from '#app/desk/shell.tsx';
import type { ShellFacts } from '#app/desk/shell-facts.ts';
import { typedValues } from '#app/domain/assignments/draft-values.ts';
import type { OwnAssignment } from '#app/domain/assignments/queries.server.ts';
import type { CopyCheck } from '#app/domain/copycheck/copy-check.ts';
import { checkedTexts, sortFindings } from '#app/domain/photos/caption-check.ts';
import { chosenIn, typedPhotos } from '#app/domain/photos/photo-fields.ts';
import { Button } from '#app/ui/button.tsx';
import { Icon } from '#app/ui/icons/icon.tsx';
import { PageHeader } from '#app/ui/page-header.tsx';
import { Section } from '#app/ui/section.tsx';
import { deadlineWords } from '../tasks/task-words.ts';
import type { BriefOnDesk } from '../writing/brief.ts';
import { BRIEF_ID, BriefDrawer } from '../writing/brief-drawer.tsx';
import { SelfScore } from '../writing/self-score.tsx';
import { Statements } from '../writing/statements.tsx';
import { useBrief } from '../writing/use-brief.ts';
import { useScripted } from '../writing/use-scripted.ts';
import type { DeskContents } from './contents.ts';
import { DeskNotices } from './desk-notices.tsx';
import { DeskSide } from './desk-side.tsx';
import { DeskStatus } from './desk-status.tsx';
import type { DeskWords } from './desk-there.ts';
import { HeldNotice } from './held-notice.tsx';
import { TAKE_OTHER } from './intents.ts';
import { PhotoSection } from './photo-section.tsx';
import type { DeskReply } from './reply.ts';
import { StoryFields } from './story-fields.tsx';
import { useArranged } from './use-arranged.ts';
import { useContents } from './use-contents.ts';
import { useDesk } from './use-desk.ts';
import { useSending } from './use-sending.ts';
import { useUploads } from './use-uploads.ts';

interface PhotoDeskProps {
  shell: ShellFacts;
  task: OwnAssignment & { needsPicture: boolean };
  brief: BriefOnDesk;
  contents: DeskContents;
  /** What the server found in the words, where there is no script that would look. */
  checked: CopyCheck | null;
  now: Date;
  reply: DeskReply | undefined;
}

/** Pictures first, then what is told of them. Everything works as a plain form; a script makes it safer and quicker. */
export function PhotoDesk(props: PhotoDeskProps) {
  const { shell, task, brief, checked, now, reply } = props;
  const { accountId } = shell;
  const { assignmentId } = task;
  const here = `/tugas/${assignmentId}/meja-foto`;
  const form = useRef<HTMLFormElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const drawer = useRef<HTMLDialogElement>(null);
  const isScripted = useScripted();
  const [contents, askAgain] = useContents(props.contents, `${here}/draf`);
  const { there, photos, removed, alike } = contents;
  useBrief(drawer, BRIEF_ID);

  const shown: DeskWords = reply?.typed ?? there;
  const [typed, setTyped] = useState<DeskWords | null>(null);
  const read = useCallback(() => {
    if (!form.current) return;
    const data = new FormData(form.current);
    setTyped({ texts: typedValues(data).texts, photos: typedPhotos(data), chosenId: chosenIn(data) });
  }, []);
  // Pictures come, go and change places on the server; words are those of the page.
  const said = typed ?? shown;
  const words: DeskWords = {
    texts: said.texts,
    photos: photos.map((photo) => said.photos.find(({ id }) => id === photo.id) ?? photo),
    chosenId: photos.some(({ id }) => id === said.chosenId) ? said.chosenId : there.chosenId,
  };

  const { state, keeper } = useDesk({
    form,
    accountId,
    assignmentId,
    rev: reply?.rev ?? there.rev,
    savedAt: there.savedAt,
    showsTyped: reply !== undefined,
    onFilled: read,
  });
  const uploads = useUploads({ accountId, assignmentId, onArrived: askAgain });
  const underWay = uploads.views.filter(({ phase }) => phase !== 'refused').length;
  const noteArranged = useArranged(photos, input);
  const onArranged = (photoId: string) => {
    noteArranged(photoId);
    askAgain();
  };
  const sending = useSending({ form, keeper, here, underWay, onArranged });
  const errors = isScripted ? { ...(typed ? {} : reply?.errors), ...state.errors } : (reply?.errors ?? {});

  const captions = words.photos.map(({ caption }) => caption);
  const check = useCopyCheck(checkedTexts(words.texts, captions), checked);
  const findings = check ? sortFindings(check, captions) : { captions: [], fields: [] };

  const onTyped = () => {
    read();
    keeper.current?.typed();
    sending.onChanged();
  };
  const choose = () => {
    const control = input.current;
    if (!isScripted || !control?.files) return;
    uploads.add([...control.files]);
    sending.onChanged();
    // Sent by itself: the form need not carry it again, and the same picture can be chosen again.
    control.value = '';
  };
  const takeOther = async () => {
    const taken = await keeper.current?.ask(async (fields) => {
      const { postDesk } = await import('./desk-requests.ts');
      return postDesk(`${here}/draf`, [...fields, ['intent', TAKE_OTHER]]);
    });
    if (taken?.kind === 'saved') window.location.assign(here);
  };

  return (
    <Shell shell={shell} current="/tugas" hasOwnBottomBar>
      <form
        method="post"
        action={here}
        encType="multipart/form-data"
        ref={form}
        noValidate
        // What is typed is kept here; fields that a browser fills again from before a reload would pass for newer words.
        autoComplete="off"
        onInput={(event) => {
          if (!(event.target instanceof HTMLInputElement && event.target.type === 'file')) onTyped();
        }}
        onSubmit={sending.onSubmit}
      >
        {/* A press of Enter saves; it must not move the first picture. */}
        <button
          type="submit"
          name="intent"
          value="simpan"
          className="visually-hidden"
          tabIndex={-1}
          aria-hidden
        />
        <input type="hidden" name="account" value={accountId} />
        <input type="hidden" name="rev" value={reply?.rev ?? there.rev} readOnly />
        {reply?.isChosen && <input type="hidden" name="isChosen" value="on" />}
        <main id="isi" className="page page--with-bar">
          <PageHeader
            back={{ href: '/tugas', label: 'Tugas' }}
            title={task.title}
            meta={`Tugas ${task.number} · ${deadlineWords(task, now)}`}
            actions={
              <>
                <a className="button button--small" href={`#${BRIEF_ID}`}>
                  <Icon name="scroll-text" />
                  Lembar tugas
                </a>
                {task.versionCount > 0 && (
                  <a className="button button--ghost button--small" href={`/tugas/${assignmentId}/riwayat`}>
                    <Icon name="history" />
                    Riwayat
                  </a>
                )}
              </>
            }
          />
          <DeskNotices
            {...{ task, state, reply, words, isScripted }}
            hasErrors={Object.keys(errors).length > 0}
            onKeepTyped={() => keeper.current?.chooseHere()}
            onTakeOther={() => void takeOther()}
          />
          <div className="columns photo-desk">
            <div className="sections">
              <PhotoSection
                {...{ photos, removed, alike, words, errors, uploads, input }}
                findings={findings.captions}
                onChoose={choose}
              />
              <Section title="Naskah">
                <StoryFields texts={shown.texts} errors={errors} />
              </Section>
              <div className="stack">
                <SelfScore criteria={brief.criteria} levels={reply?.selfLevels} isReadOnly={false} />
                <Statements reply={reply} errors={errors} isReadOnly={false} />
                <noscript>
                  <p>
                    <button type="submit" name="intent" value="periksa" className="button">
                      Simpan dan periksa
                    </button>
                  </p>
                </noscript>
              </div>
            </div>
            <DeskSide photos={words.photos} checklist={brief.checklist} findings={findings.fields} />
          </div>
        </main>
        <section className="bottom-bar" id="simpan" aria-label="Simpan dan kirim">
          {sending.held && (
            <div className="bottom-bar__notice">
              <HeldNotice held={sending.held} underWay={underWay} onDrop={sending.drop} />
            </div>
          )}
          <div className="bottom-bar__inner">
            <DeskStatus state={state} zone={task.zone} />
            <span className="row row--tight">
              <Button name="intent" value="simpan">
                Simpan draf
              </Button>
              <Button name="intent" value="kirim" variant="primary" icon="send" isBusy={sending.isSending}>
                {sending.isSending ? 'Mengirim…' : 'Kirim ke mentor'}
              </Button>
            </span>
          </div>
        </section>
      </form>
      <BriefDrawer drawer={drawer} task={task} brief={brief} />
    </Shell>
  );
}
