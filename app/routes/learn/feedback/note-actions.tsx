import type { AdviceItem, SuggestionItem } from '#app/domain/review/advice.ts';
import { WORDS_LIMIT } from '#app/domain/review/answer-form.ts';
import type { ReadReply } from '#app/domain/review/replies.server.ts';
import { Button } from '#app/ui/button.tsx';
import { TextArea } from '#app/ui/text-area.tsx';
import type { NoteSettings } from './advice-note.tsx';
import { PRESSED, press, questionField, reasonField, replyField, verdictField } from './answers-form.ts';

interface NoteActionsProps {
  item: AdviceItem;
  settings: NoteSettings;
}

/** The answers to one note. Every button works by itself; without a script the choices can be saved all at once. */
export function NoteActions({ item, settings }: NoteActionsProps) {
  const { id } = item;
  if (item.kind === 'suggestion') return <SuggestionActions item={item} settings={settings} />;
  if (item.state === 'resolved' || item.state === 'gone') return null;
  const isOpen = item.state === 'open';
  return (
    <>
      <div className="advice__answer">
        {isOpen && (
          <div className="advice__buttons">
            <Button size="small" icon="check" name={PRESSED} value={press('resolve', id)}>
              Sudah saya perbaiki
            </Button>
          </div>
        )}
        {item.replies.length === 0 && <WordsForm {...{ id, settings, ...REPLY }} name={replyField(id)} />}
      </div>
      {isOpen && <Choices id={id} options={COMMENT_CHOICES} />}
    </>
  );
}

function SuggestionActions({ item, settings }: { item: SuggestionItem; settings: NoteSettings }) {
  const { id, state, replies } = item;
  const hasSaid = (kind: ReadReply['kind']) => replies.some((reply) => reply.kind === kind);
  if (state === 'accepted') return null;
  if (state === 'rejected')
    return hasSaid('reason') ? null : (
      <WordsForm {...{ id, settings, ...REASON_AFTER }} name={reasonField(id)} />
    );
  // What the writer has written anew, or by hand in the same way, leaves nothing to accept.
  const isOpen = state === 'open';
  return (
    <>
      <div className="advice__answer">
        {isOpen && (
          <div className="advice__buttons">
            <Button size="small" variant="primary" icon="check" name={PRESSED} value={press('accept', id)}>
              Terima usul
            </Button>
            <Button size="small" icon="x" name={PRESSED} value={press('reject', id)}>
              Tolak usul
            </Button>
          </div>
        )}
        {!hasSaid('question') && <WordsForm {...{ id, settings, ...QUESTION }} name={questionField(id)} />}
        {isOpen && <WordsForm {...{ id, settings, ...REASON }} name={reasonField(id)} />}
      </div>
      {isOpen && <Choices id={id} options={VERDICTS} />}
    </>
  );
}

interface WordsKind {
  summary: string;
  label: string;
  verb: 'ask' | 'reject' | 'reply';
  button: string;
}

const QUESTION: WordsKind = {
  summary: 'Tanya mentor',
  label: 'Pertanyaan untuk mentor',
  verb: 'ask',
  button: 'Kirim pertanyaan',
};
const REASON: WordsKind = {
  summary: 'Tolak dengan alasan',
  label: 'Alasan menolak',
  verb: 'reject',
  button: 'Tolak dengan alasan',
};
const REASON_AFTER: WordsKind = { ...REASON, summary: 'Tambahkan alasan', button: 'Simpan alasan' };
const REPLY: WordsKind = {
  summary: 'Balas',
  label: 'Balasan untuk mentor',
  verb: 'reply',
  button: 'Kirim balasan',
};

function WordsForm(props: WordsKind & { id: string; name: string; settings: NoteSettings }) {
  const { id, name, summary, label, verb, button, settings } = props;
  const { reply } = settings;
  const typed = reply?.typed[name];
  const isAbout = reply?.about === id && (typed !== undefined || reply.typed[PRESSED] === press(verb, id));
  return (
    <details className="advice__write" open={isAbout || typed !== undefined}>
      <summary>{summary}</summary>
      <TextArea
        id={name}
        name={name}
        label={label}
        rows={3}
        maxLength={WORDS_LIMIT}
        defaultValue={typed}
        error={isAbout ? reply?.message : undefined}
      />
      <Button size="small" name={PRESSED} value={press(verb, id)}>
        {button}
      </Button>
    </details>
  );
}

const VERDICTS = [
  { value: 'accept', label: 'Terima' },
  { value: 'reject', label: 'Tolak' },
  { value: 'later', label: 'Nanti' },
];
const COMMENT_CHOICES = [
  { value: 'resolve', label: 'Sudah saya perbaiki' },
  { value: 'later', label: 'Nanti' },
];

/** For who answers without a script: choose everywhere, save once. */
function Choices({ id, options }: { id: string; options: { value: string; label: string }[] }) {
  return (
    <noscript>
      <fieldset className="advice__choices" aria-labelledby={`nama-${id}`}>
        {options.map(({ value, label }) => (
          <label className="choice" key={value}>
            <input type="radio" name={verdictField(id)} value={value} defaultChecked={value === 'later'} />
            <span>{label}</span>
          </label>
        ))}
      </fieldset>
    </noscript>
  );
}
