import { type ReactNode, useId } from 'react';
import { FieldError } from './field-frame.tsx';

export interface RadioOption {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
}

interface RadioGroupProps {
  legend: ReactNode;
  name: string;
  options: RadioOption[];
  defaultValue?: string;
  hint?: ReactNode;
  error?: string | string[];
  isRequired?: boolean;
  /** `framed` puts a frame around each option, for answers. */
  look?: 'plain' | 'framed';
  id?: string;
}

export function RadioGroup(props: RadioGroupProps) {
  const { legend, name, options, defaultValue, hint, error, isRequired, look = 'plain', id } = props;
  const ownId = useId();
  const groupId = id ?? ownId;
  return (
    <fieldset id={groupId} aria-describedby={error?.length ? `${groupId}-error` : undefined}>
      <legend className="label">{legend}</legend>
      {hint && <p className="field__hint">{hint}</p>}
      {options.map((option) => (
        <label key={option.value} className={look === 'framed' ? 'option' : 'choice'}>
          <input
            type="radio"
            name={name}
            value={option.value}
            defaultChecked={option.value === defaultValue}
            required={isRequired}
          />
          <span>{option.label}</span>
          {option.hint && (
            <span className={look === 'framed' ? 'option__reason' : 'choice__hint'}>{option.hint}</span>
          )}
        </label>
      ))}
      <FieldError id={`${groupId}-error`} error={error} />
    </fieldset>
  );
}
