import { useLayoutEffect, useRef } from 'react';
import { type Field, isMultiline } from '#app/domain/manuscript/document.ts';
import type { FieldEditor } from '../editor/field-editor.ts';
import type { OpenedEditors } from './use-field-editors.ts';

interface EditorPlaceProps {
  field: Field;
  control: { id: string; 'aria-describedby'?: string; 'aria-invalid'?: true };
  look: string;
  isReadOnly: boolean;
  opened: OpenedEditors;
  onText: () => void;
  onRefused: (pastedLength: number) => void;
  onLineEnd: () => void;
}

/** Where an editor stands in the place of its text box, under the same name; the form's value is hidden beside it. */
export function EditorPlace(props: EditorPlaceProps) {
  const { field, opened, isReadOnly } = props;
  const place = useRef<HTMLDivElement>(null);
  const value = useRef<HTMLInputElement>(null);
  const editor = useRef<FieldEditor | null>(null);
  const latest = useRef(props);
  latest.current = props;

  useLayoutEffect(() => {
    if (!place.current || !value.current) return;
    const { text, selection } = opened.taken[field] ?? { text: '', selection: null };
    const hidden = value.current;
    hidden.value = text;
    const made = opened.open(place.current, {
      field,
      text,
      selection,
      attributes: attributesOf(latest.current),
      isReadOnly: latest.current.isReadOnly,
      onText(next) {
        hidden.value = next;
        latest.current.onText();
      },
      onRefused: (length) => latest.current.onRefused(length),
      onLineEnd: () => latest.current.onLineEnd(),
    });
    editor.current = made;
    opened.register(field, made);
    return () => {
      // Should it be mounted again (as in development), it goes on with what it holds.
      opened.taken[field] = { text: made.text(), selection: null };
      opened.register(field, null);
      made.destroy();
    };
  }, [field, opened]);

  const attributes = attributesOf(props);
  const spelled = JSON.stringify(attributes);
  useLayoutEffect(() => {
    editor.current?.update(JSON.parse(spelled) as Record<string, string>, isReadOnly);
  }, [spelled, isReadOnly]);

  return (
    <>
      <div ref={place} className="editor-place" />
      <input ref={value} type="hidden" name={field} data-manuscript-field={field} />
    </>
  );
}

function attributesOf({ field, control, look, isReadOnly }: EditorPlaceProps): Record<string, string> {
  return {
    id: control.id,
    role: 'textbox',
    class: `input ${look}`,
    'aria-multiline': String(isMultiline(field)),
    'aria-labelledby': `${control.id}-label`,
    ...(control['aria-describedby'] && { 'aria-describedby': control['aria-describedby'] }),
    ...(control['aria-invalid'] && { 'aria-invalid': 'true' }),
    ...(isReadOnly && { 'aria-readonly': 'true' }),
    ...(isMultiline(field) ? {} : { enterkeyhint: 'next' }),
  };
}
