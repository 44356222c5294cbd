import { type InputHTMLAttributes, type ReactNode, useId } from 'react';
import { FieldError } from './field-frame.tsx';

type CheckboxProps = Omit<InputHTMLAttributes<HTMLInputElement>, 'type'> & {
  label: ReactNode;
  hint?: ReactNode;
  /** At the end of the line, e.g. how many rows a filter leaves. */
  count?: number;
  error?: string | string[];
};

export function Checkbox({ label, hint, count, error, id, ...input }: CheckboxProps) {
  const ownId = useId();
  const controlId = id ?? ownId;
  return (
    <div>
      <label className="choice">
        <input
          {...input}
          id={controlId}
          type="checkbox"
          aria-describedby={describedBy(controlId, { hint: Boolean(hint), error: Boolean(error?.length) })}
          aria-invalid={error?.length ? true : undefined}
        />
        <span>{label}</span>
        {count !== undefined && <span className="choice__count">{count}</span>}
        {hint && (
          <span className="choice__hint" id={`${controlId}-hint`}>
            {hint}
          </span>
        )}
      </label>
      <FieldError id={`${controlId}-error`} error={error} />
    </div>
  );
}

function describedBy(id: string, has: { hint: boolean; error: boolean }): string | undefined {
  const ids = [has.hint && `${id}-hint`, has.error && `${id}-error`].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}
