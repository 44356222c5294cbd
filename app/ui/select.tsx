import type { SelectHTMLAttributes } from 'react';
import { classNames } from './class-names.ts';
import { FieldFrame, type FieldWords } from './field-frame.tsx';

export interface SelectOption {
  value: string;
  label: string;
}

type SelectProps = FieldWords &
  SelectHTMLAttributes<HTMLSelectElement> & {
    options: SelectOption[];
    /** First, empty choice, e.g. "Pilih OPD". */
    placeholder?: string;
  };

export function Select(props: SelectProps) {
  const { label, hint, error, isOptional, labelAside, id, className, options, placeholder, ...select } =
    props;
  return (
    <FieldFrame {...{ id, label, hint, error, isOptional, labelAside }}>
      {(control) => (
        <select {...select} {...control} className={classNames('input', className)}>
          {placeholder !== undefined && <option value="">{placeholder}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  );
}
