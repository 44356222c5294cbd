import { type ReactNode, useEffect, useId, useRef, useState, useSyncExternalStore } from 'react';
import { FIELDS, type Field as FieldName, type FieldTexts } from '#app/domain/manuscript/document.ts';
import { ADVISED_WORDS, measureFields } from '#app/domain/manuscript/measures.ts';
import { Field } from '#app/ui/field.tsx';
import { TextArea } from '#app/ui/text-area.tsx';

/** Conform's messages or our own, by field. */
export type ManuscriptErrors = Partial<Record<FieldName, string | string[]>>;

interface ManuscriptFieldsProps {
  /** What the fields start with. Fields are uncontrolled: to load another text, give the component a new key. */
  values: FieldTexts;
  errors?: ManuscriptErrors;
  hints?: Partial<Record<FieldName, ReactNode>>;
  advised?: Partial<Record<FieldName, { from: number; to: number }>>;
  isReadOnly?: boolean;
  /** Every change, all five texts as they stand on the page: for autosave. */
  onTextsChange?: (texts: FieldTexts) => void;
}

const usualHints: Partial<Record<FieldName, ReactNode>> = {
  kota: 'Tempat berita ini ditulis, misalnya SEI RANTAU.',
  hari: 'Misalnya Selasa, 10 November 2026.',
  teras: 'Inti peristiwa dalam satu sampai tiga kalimat.',
  tubuh: 'Pisahkan paragraf dengan baris kosong.',
};

/** The five fields of a manuscript as plain text boxes: they work without a script, which only counts along. */
export function ManuscriptFields({
  values,
  errors = {},
  hints = usualHints,
  advised = ADVISED_WORDS,
  isReadOnly,
  onTextsChange,
}: ManuscriptFieldsProps) {
  const id = useId();
  const typedEarly = useTypedEarly(id);
  const root = useRef<HTMLFieldSetElement>(null);
  const [texts, setTexts] = useState(values);

  const readTexts = () => {
    if (!root.current) return;
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

  const { words } = measureFields(texts);
  const common = (field: FieldName) => ({
    name: field,
    defaultValue: values[field],
    error: errors[field],
    hint: hints[field],
    readOnly: isReadOnly,
    'data-manuscript-field': field,
    autoComplete: 'off',
  });
  const count = (field: FieldName) => <WordCount words={words[field]} advised={advised[field]} />;

  return (
    <fieldset className="manuscript-fields" id={id} ref={root} onInput={readTexts}>
      <legend className="visually-hidden">Naskah</legend>
      <TextArea
        {...common('judul')}
        label="Judul"
        labelAside={count('judul')}
        rows={2}
        className="input--headline"
      />
      <div className="manuscript-fields__pair">
        <Field {...common('kota')} label="Kota asal berita" className="input--dateline" />
        <Field {...common('hari')} label="Hari dan tanggal peristiwa" className="input--manuscript" />
      </div>
      <TextArea
        {...common('teras')}
        label="Teras"
        labelAside={count('teras')}
        rows={3}
        className="input--manuscript"
      />
      <TextArea
        {...common('tubuh')}
        label="Tubuh berita"
        labelAside={count('tubuh')}
        rows={14}
        className="input--manuscript"
      />
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

/**
 * What was typed while the script was still on its way. React resets a text box to the text that the server sent when
 * it takes the page over, so this must be read before, during the very first rendering, and be put back after it.
 */
function useTypedEarly(id: string): FieldTexts | null {
  const isTakingOver = useSyncExternalStore(
    subscribeToNothing,
    () => false,
    () => true,
  );
  const [typed] = useState(() => {
    const root = isTakingOver && typeof document !== 'undefined' ? document.getElementById(id) : null;
    return root && textsOnPage(root);
  });
  return typed;
}

function subscribeToNothing() {
  return () => undefined;
}

function putOnPage(root: HTMLElement, texts: FieldTexts): void {
  for (const { field, control } of controlsIn(root)) {
    if (control.value !== texts[field]) control.value = texts[field];
  }
}

function textsOnPage(root: HTMLElement): FieldTexts {
  const texts: FieldTexts = { judul: '', kota: '', hari: '', teras: '', tubuh: '' };
  for (const { field, control } of controlsIn(root)) texts[field] = control.value;
  return texts;
}

function controlsIn(root: HTMLElement) {
  const controls = root.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('[data-manuscript-field]');
  return [...controls].flatMap((control) => {
    const field = FIELDS.find((name) => name === control.dataset.manuscriptField);
    return field ? [{ field, control }] : [];
  });
}

/** A browser gives `\n` for every break in a text box, and none in a line. */
function withPlainBreaks(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
