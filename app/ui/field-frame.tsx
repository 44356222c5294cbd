import { type ReactNode, useId } from 'react';
import { classNames } from './class-names.ts';
import { Icon } from './icons/icon.tsx';

/** What every kind of field has in common. */
export interface FieldWords {
  label: ReactNode;
  /** Shown under the control. */
  hint?: ReactNode;
  /** Shown under the control in red; several are joined. Takes what Conform gives. */
  error?: string | string[];
  /** Says "(boleh kosong)" after the label. */
  isOptional?: boolean;
  /** At the right of the label: a link or a word count. */
  labelAside?: ReactNode;
}

interface ControlProps {
  id: string;
  'aria-describedby'?: string;
  'aria-invalid'?: true;
}

interface FieldFrameProps extends FieldWords {
  id?: string;
  className?: string;
  children: (control: ControlProps) => ReactNode;
}

/** Label, hint and error around one control, wired with aria. */
export function FieldFrame({
  id,
  className,
  label,
  hint,
  error,
  isOptional,
  labelAside,
  children,
}: FieldFrameProps) {
  const ownId = useId();
  const controlId = id ?? ownId;
  const errors = errorsOf(error);
  const describedBy = classNames(
    Boolean(hint) && `${controlId}-hint`,
    errors.length > 0 && `${controlId}-error`,
  );
  return (
    <div className={classNames('field', className)}>
      <div className="field__head">
        <label className="label" id={`${controlId}-label`} htmlFor={controlId}>
          {label}
          {isOptional && <span className="label__optional"> (boleh kosong)</span>}
        </label>
        {labelAside && <span className="meta">{labelAside}</span>}
      </div>
      {children({
        id: controlId,
        'aria-describedby': describedBy || undefined,
        'aria-invalid': errors.length > 0 ? true : undefined,
      })}
      {hint && (
        <p className="field__hint" id={`${controlId}-hint`}>
          {hint}
        </p>
      )}
      <FieldError id={`${controlId}-error`} error={error} />
    </div>
  );
}

export function FieldError({ id, error }: { id: string; error?: string | string[] }) {
  const errors = errorsOf(error);
  if (errors.length === 0) return null;
  return (
    <p className="field__error" id={id}>
      <Icon name="circle-alert" size={16} />
      <span>{errors.join(' ')}</span>
    </p>
  );
}

function errorsOf(error: string | string[] | undefined): string[] {
  if (!error) return [];
  return typeof error === 'string' ? [error] : error;
}
