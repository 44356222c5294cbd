import type { InputHTMLAttributes, Ref } from 'react';
import { FieldFrame, type FieldWords } from './field-frame.tsx';

type FileFieldProps = FieldWords &
  Omit<InputHTMLAttributes<HTMLInputElement>, 'type'> & { inputRef?: Ref<HTMLInputElement> };

/** Say the accepted kinds and sizes in `hint`; the server decides by content. */
export function FileField({
  label,
  hint,
  error,
  isOptional,
  labelAside,
  id,
  className,
  inputRef,
  ...input
}: FileFieldProps) {
  return (
    <FieldFrame {...{ id, label, hint, error, isOptional, labelAside, className }}>
      {(control) => <input {...input} {...control} type="file" className="input" ref={inputRef} />}
    </FieldFrame>
  );
}
