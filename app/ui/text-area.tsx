import type { Ref, TextareaHTMLAttributes } from 'react';
import { classNames } from './class-names.ts';
import { FieldFrame, type FieldWords } from './field-frame.tsx';

type TextAreaProps = FieldWords &
  TextareaHTMLAttributes<HTMLTextAreaElement> & { areaRef?: Ref<HTMLTextAreaElement> };

export function TextArea({
  label,
  hint,
  error,
  isOptional,
  labelAside,
  id,
  className,
  areaRef,
  ...area
}: TextAreaProps) {
  return (
    <FieldFrame {...{ id, label, hint, error, isOptional, labelAside }}>
      {(control) => (
        <textarea ref={areaRef} rows={4} {...area} {...control} className={classNames('input', className)} />
      )}
    </FieldFrame>
  );
}
