import { type ReactNode, useId } from 'react';
import { classNames } from './class-names.ts';

interface SegmentedLevelsProps {
  /** Names the group. */
  label: string;
  name: string;
  /** Level 1 first; their number is the number of levels. */
  descriptions: string[];
  /** Short names of the levels, in bold before what they mean where all are shown. */
  names?: string[];
  value?: number;
  /** With it the group is controlled; without it `value` is where it starts. */
  onChange?: (level: number) => void;
  isDisabled?: boolean;
  /** The row is in work: reached by keyboard, or just chosen in. Not on a mouse's press, which must not move the row. */
  onVisit?: () => void;
  /** The form the choice belongs to, when the group does not lie inside it. */
  form?: string;
  /** After the label, e.g. the lowest level that may pass. */
  note?: ReactNode;
  /** All descriptions at once instead of only the chosen one. */
  isOpen?: boolean;
  /** Below each description while they are all shown, level 1 first. */
  examples?: ReactNode[];
}

/** One row of a rubric: a radio group whose options are called "1", "2" … */
export function SegmentedLevels(props: SegmentedLevelsProps) {
  const {
    label,
    name,
    descriptions,
    value,
    onChange,
    onVisit,
    isDisabled,
    form,
    note,
    isOpen,
    examples,
    names,
  } = props;
  const id = useId();
  const chosen = value === undefined ? undefined : descriptions[value - 1];
  return (
    <div className={classNames('levels', isOpen && 'levels--open')} role="radiogroup" aria-labelledby={id}>
      <div className="levels__head">
        <span className="levels__label" id={id}>
          {label}
        </span>
        <span className="segmented number">
          {descriptions.map((description, index) => {
            const level = index + 1;
            const checked = onChange ? { checked: value === level } : { defaultChecked: value === level };
            return (
              <label key={description}>
                <input
                  type="radio"
                  name={name}
                  form={form}
                  disabled={isDisabled}
                  value={level}
                  aria-label={String(level)}
                  aria-describedby={`${id}-${level}`}
                  onFocus={onVisit && ((event) => event.target.matches(':focus-visible') && onVisit())}
                  onChange={
                    onChange &&
                    (() => {
                      onChange(level);
                      onVisit?.();
                    })
                  }
                  {...checked}
                />
                <span aria-hidden="true">{level}</span>
              </label>
            );
          })}
        </span>
      </div>
      {note && <p className="levels__note">{note}</p>}
      {chosen && !isOpen && <p className="levels__chosen">{chosen}</p>}
      <ol className={isOpen ? 'levels__all' : 'levels__all visually-hidden'}>
        {descriptions.map((description, index) => (
          <li key={description} id={`${id}-${index + 1}`} aria-current={value === index + 1 || undefined}>
            <span className="levels__number" aria-hidden="true">
              {index + 1}
            </span>
            <span>
              {names?.[index] && <b>{names[index]}. </b>}
              {description}
            </span>
            {isOpen && examples?.[index]}
          </li>
        ))}
      </ol>
    </div>
  );
}
