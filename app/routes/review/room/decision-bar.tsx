import { type FormEventHandler, type RefObject, useRef } from 'react';
import { type PhraseOpener, PhraseTools } from '#app/desk/phrases/phrase-tools.tsx';
import type { ReadyPhrase } from '#app/domain/review/phrases.server.ts';
import type { Criterion } from '#app/domain/review/rubric.server.ts';
import { canPass } from '#app/domain/review/score.ts';
import { Button } from '#app/ui/button.tsx';
import { Disclosure } from '#app/ui/disclosure.tsx';
import { formatNumber } from '#app/ui/format.ts';
import { Status } from '#app/ui/status.tsx';
import { TextArea } from '#app/ui/text-area.tsx';
import type { KeyMeaning } from '../shortcut-dialog.tsx';

interface DecisionBarProps {
  form: RefObject<HTMLFormElement>;
  n: number;
  rev: number;
  criteria: Criterion[];
  levels: Record<string, number>;
  passScore: number;
  score: number | null;
  note: string;
  onNote: (note: string) => void;
  onNoteDone: () => void;
  onSubmit: FormEventHandler<HTMLFormElement>;
  isDeciding: boolean;
  /** Which letter was pressed once and waits for its second press. */
  armed: 'l' | 'p' | null;
  onHelp: () => void;
  phrases: ReadyPhrase[];
  phraseOpener: RefObject<PhraseOpener>;
  /** Single-key shortcuts are switched on. */
  hasKeys: boolean;
  /** The keys that are used most, named below the bar. */
  keyLine: readonly KeyMeaning[];
}

/** Score, what is still missing in words, the note, and the two decisions: one press decides. */
export function DecisionBar(props: DecisionBarProps) {
  const { form, n, rev, criteria, levels, passScore, score, note, isDeciding, armed } = props;
  const area = useRef<HTMLTextAreaElement>(null);
  const mayPass = canPass(criteria, new Map(Object.entries(levels)), passScore).ok;
  return (
    <footer className="decision-bar">
      <div className="decision-bar__score">
        <span className="score">
          <b>{score === null ? '–' : formatNumber(score, 2)}</b> <span>dari 100</span>
        </span>
        <div className="conditions" role="status">
          <Condition isMet={score !== null && score >= passScore} isOpen={score === null}>
            Nilai minimal {formatNumber(passScore, 2)}
          </Condition>
          {criteria.map(({ id, title, mustPassLevel }) =>
            mustPassLevel === null ? null : (
              <Condition
                key={id}
                isMet={(levels[id] ?? 0) >= mustPassLevel}
                isOpen={levels[id] === undefined}
              >
                {title} minimal tingkat {mustPassLevel}
              </Condition>
            ),
          )}
        </div>
      </div>
      <form ref={form} id="keputusan" method="post" onSubmit={props.onSubmit} className="decision-bar__note">
        <input type="hidden" name="n" value={n} />
        <input type="hidden" name="rev" value={rev} />
        <PhraseTools ref={props.phraseOpener} phrases={props.phrases} field={area} />
        <TextArea
          areaRef={area}
          id="catatan"
          label="Catatan akhir untuk peserta"
          name="note"
          rows={2}
          maxLength={4_000}
          value={note}
          onChange={(event) => props.onNote(event.target.value)}
          onBlur={props.onNoteDone}
          onKeyDown={(event) => {
            if (event.key === 'Escape') event.currentTarget.blur();
            if (event.key === 'Enter' && event.ctrlKey) props.onNoteDone();
          }}
        />
        <noscript>
          <Button name="intent" value="simpan" size="small">
            Simpan nilai dan catatan
          </Button>
          <PlainPhrases phrases={props.phrases} />
        </noscript>
      </form>
      <div className="decision-bar__buttons">
        <Button
          form="keputusan"
          name="decision"
          value="pass"
          variant={mayPass ? 'pass' : 'plain'}
          icon="check"
          isBusy={isDeciding}
        >
          Lulus {props.hasKeys && <kbd className="script-only">L</kbd>}
        </Button>
        <Button
          form="keputusan"
          name="decision"
          value="return"
          variant={mayPass ? 'return' : 'danger'}
          icon="undo-2"
          isBusy={isDeciding}
        >
          Kembalikan untuk perbaikan {props.hasKeys && <kbd className="script-only">P</kbd>}
        </Button>
      </div>
      {armed && (
        <p className="decision-bar__armed" role="status">
          Tekan {armed.toUpperCase()} sekali lagi untuk {armed === 'l' ? 'meluluskan' : 'mengembalikan'}{' '}
          naskah ini.
        </p>
      )}
      <ShortcutLine onHelp={props.onHelp} hasKeys={props.hasKeys} keyLine={props.keyLine} />
    </footer>
  );
}

interface ConditionProps {
  isMet: boolean;
  /** Not judged yet. */
  isOpen: boolean;
  children: React.ReactNode;
}

function Condition({ isMet, isOpen, children }: ConditionProps) {
  if (isOpen) return <Status icon="circle-dashed">{children}</Status>;
  return (
    <Status tone={isMet ? 'passed' : 'error'} icon={isMet ? 'check' : 'x'}>
      <span className="visually-hidden">{isMet ? 'Terpenuhi: ' : 'Belum terpenuhi: '}</span>
      {children}
    </Status>
  );
}

/** Where no script runs: to be copied by hand. */
function PlainPhrases({ phrases }: { phrases: ReadyPhrase[] }) {
  if (phrases.length === 0) return null;
  return (
    <Disclosure summary="Frasa siap pakai, untuk disalin">
      <ul className="checker__list">
        {phrases.map(({ id, body }) => (
          <li key={id}>{body}</li>
        ))}
      </ul>
    </Disclosure>
  );
}

function ShortcutLine({
  onHelp,
  hasKeys,
  keyLine,
}: Pick<DecisionBarProps, 'onHelp' | 'hasKeys' | 'keyLine'>) {
  return (
    <div className="shortcut-line script-only">
      {hasKeys &&
        keyLine.map(([keys, meaning]) => (
          <span key={meaning}>
            {keys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}{' '}
            {meaning}
          </span>
        ))}
      {hasKeys && (
        <span>
          <kbd>R</kbd> lalu <kbd>1</kbd>–<kbd>4</kbd> nilai rubrik
        </span>
      )}
      <button type="button" className="link-button push" onClick={onHelp}>
        <kbd>?</kbd> semua pintasan
      </button>
    </div>
  );
}
