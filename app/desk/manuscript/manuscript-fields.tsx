import {
  type FormEvent,
  type ReactNode,
  type Ref,
  useEffect,
  useId,
  useImperativeHandle,
  useRef,
  useState,
} from 'react';
import type { Finding } from '#app/domain/copycheck/copy-check.ts';
import { FIELDS, type Field as FieldName, type FieldTexts } from '#app/domain/manuscript/document.ts';
import { ADVISED_WORDS, measureFields } from '#app/domain/manuscript/measures.ts';
import { Field } from '#app/ui/field.tsx';
import { FieldFrame } from '#app/ui/field-frame.tsx';
import { EditorPlace } from './editor-place.tsx';
import type { ManuscriptHandle } from './manuscript-handle.ts';
import { focusNext, putOnPage, textsOnPage } from './text-boxes.ts';
import { useFieldEditors } from './use-field-editors.ts';
import { useTypedEarly } from './use-typed-early.ts';

/** Conform's messages or our own, by field. */
export type ManuscriptErrors = Partial<Record<FieldName, string | string[]>>;

interface ManuscriptFieldsProps {
  /** What the fields start with; to load another text, ask the handle. */
  values: FieldTexts;
  errors?: ManuscriptErrors;
  hints?: Partial<Record<FieldName, ReactNode>>;
  advised?: Partial<Record<FieldName, { from: number; to: number }>>;
  isReadOnly?: boolean;
  /** Drawn under the words they speak of, where the editor is there. */
  findings?: readonly Finding[];
  /** Every change, all five texts as they stand on the page. */
  onTextsChange?: (texts: FieldTexts) => void;
  /** A paste of so many characters that does not fit into its field. */
  onPasteRefused?: (field: FieldName, length: number) => void;
  /** With it the fields become editors once that part of the script has come. */
  handle?: Ref<ManuscriptHandle>;
}

const usualAdvice: ManuscriptFieldsProps['advised'] = ADVISED_WORDS;

const usualHints: Partial<Record<FieldName, ReactNode>> = {
  kota: 'Tempat berita ini ditulis, misalnya SEI RANTAU.',
  hari: 'Misalnya Selasa, 10 November 2026.',
  teras: 'Inti peristiwa dalam satu sampai tiga kalimat.',
  tubuh: 'Pisahkan paragraf dengan baris kosong.',
};

/** In the editor one break is a new paragraph. */
const EDITOR_HINT = 'Tekan Enter untuk paragraf baru.';

/** The five fields of a manuscript: plain text boxes that work without a script and become editors with it. */
export function ManuscriptFields(props: ManuscriptFieldsProps) {
  const { values, errors = {}, hints = usualHints, advised = usualAdvice, isReadOnly = false } = props;
  const { findings, onTextsChange, onPasteRefused, handle } = props;
  const id = useId();
  const typedEarly = useTypedEarly(id);
  const root = useRef<HTMLFieldSetElement>(null);
  const [texts, setTexts] = useState(values);

  const readTexts = (event?: FormEvent) => {
    // An editor's own text is told by the editor, after it has understood the input.
    if (!root.current || (event?.target as HTMLElement | undefined)?.isContentEditable) return;
    const current = textsOnPage(root.current);
    setTexts(current);
    onTextsChange?.(current);
  };

  const atStart = useRef({ values, readTexts });
  useEffect(() => {
    if (!root.current) return;
    if (typedEarly) putOnPage(root.current, typedEarly);
    const page = textsOnPage(root.current);
    const { values: sent, readTexts: report } = atStart.current;
    if (FIELDS.some((field) => page[field] !== withPlainBreaks(sent[field]))) report();
  }, [typedEarly]);

  const editors = useFieldEditors(root, { isWanted: handle !== undefined, findings, onTexts: readTexts });
  useImperativeHandle(handle, () => editors.handle, [editors.handle]);

  const { words } = measureFields(texts);
  const count = (field: FieldName) => <WordCount words={words[field]} advised={advised?.[field]} />;
  const frame = (field: FieldName, label: string, aside?: ReactNode) => ({
    id: `${id}${field}`,
    label,
    labelAside: aside,
    error: errors[field],
    hint: editors.opened && field === 'tubuh' ? EDITOR_HINT : hints[field],
  });
  const line = (field: FieldName) => ({
    name: field,
    defaultValue: values[field],
    readOnly: isReadOnly,
    'data-manuscript-field': field,
    autoComplete: 'off',
  });
  const text = (field: FieldName, label: string, look: string, rows: number) => (
    <FieldFrame {...frame(field, label, count(field))}>
      {(control) =>
        editors.opened ? (
          <EditorPlace
            {...{ field, control, look, isReadOnly }}
            opened={editors.opened}
            onText={readTexts}
            onRefused={(length) => onPasteRefused?.(field, length)}
            onLineEnd={() => focusNext(root.current, field)}
          />
        ) : (
          <textarea {...line(field)} {...control} rows={rows} className={`input ${look}`} />
        )
      }
    </FieldFrame>
  );

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a label leads to its field by mouse; by keyboard the field itself is reached
    <fieldset className="manuscript-fields" id={id} ref={root} onInput={readTexts} onClick={editors.onClick}>
      <legend className="visually-hidden">Naskah</legend>
      {text('judul', 'Judul', 'input--headline', 2)}
      <div className="manuscript-fields__pair">
        <Field {...line('kota')} {...frame('kota', 'Kota asal berita')} className="input--dateline" />
        <Field
          {...line('hari')}
          {...frame('hari', 'Hari dan tanggal peristiwa')}
          className="input--manuscript"
        />
      </div>
      {text('teras', 'Teras', 'input--manuscript', 3)}
      {text('tubuh', 'Tubuh berita', 'input--manuscript input--body', 14)}
    </fieldset>
  );
}

function WordCount({ words, advised }: { words: number; advised?: { from: number; to: number } }) {
  return (
    <span className="number">
      {words} kata{advised && ` · anjuran ${advised.from}–${advised.to}`}
    </span>
  );
}

/** A browser gives `\n` for every break in a text box, and none in a line. */
function withPlainBreaks(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
