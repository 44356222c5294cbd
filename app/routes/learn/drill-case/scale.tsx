import { FieldError } from '#app/ui/field-frame.tsx';
import { Icon } from '#app/ui/icons/icon.tsx';
import type { IconName } from '#app/ui/icons/names.ts';

interface ScaleProps {
  legend: string;
  /** The legend is a heading of the page already. */
  isLegendHidden?: boolean;
  hint?: string;
  name: string;
  options: { value: string; label: string; note?: string; icon?: IconName }[];
  chosen: string;
  error?: string | string[];
}

/** Choices side by side as one bar; below each other on phones. */
export function Scale({ legend, isLegendHidden, hint, name, options, chosen, error }: ScaleProps) {
  const described = [hint && `${name}-hint`, error?.length && `${name}-error`].filter(Boolean).join(' ');
  return (
    <fieldset id={name} aria-describedby={described || undefined}>
      <legend className={isLegendHidden ? 'visually-hidden' : 'label'}>{legend}</legend>
      <div className={`scale scale--${options.length}`}>
        {options.map(({ value, label, note, icon }) => (
          <label key={value}>
            <input type="radio" name={name} value={value} defaultChecked={value === chosen} required />
            {icon && <Icon name={icon} />}
            <span>{label}</span>
            {note && <small>{note}</small>}
          </label>
        ))}
      </div>
      {hint && (
        <p className="field__hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      <FieldError id={`${name}-error`} error={error} />
    </fieldset>
  );
}
