import type { InputHTMLAttributes } from 'react';
import { classNames } from './class-names.ts';
import { FieldFrame, type FieldWords } from './field-frame.tsx';

type FieldProps = FieldWords & InputHTMLAttributes<HTMLInputElement>;

/** One line of text. Input attributes (name, type, defaultValue, autoComplete …) pass through. */
export function Field({ label, hint, error, isOptional, labelAside, id, className, ...input }: FieldProps) {
  return (
    <FieldFrame {...{ id, label, hint, error, isOptional, labelAside }}>
      {(control) => <input type="text" {...input} {...control} className={classNames('input', className)} />}
    </FieldFrame>
  );
}
