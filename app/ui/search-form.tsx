import { useId } from 'react';
import { Icon } from './icons/icon.tsx';

interface SearchFormProps {
  label: string;
  value: string;
  /** Back to the whole list. */
  clearHref: string;
}

/** Asks the same page again with `?cari=`. */
export function SearchForm({ label, value, clearHref }: SearchFormProps) {
  const id = useId();
  return (
    <form method="get" className="inline-form gap">
      <div className="field">
        <label className="label" htmlFor={id}>
          {label}
        </label>
        <div className="search">
          <Icon name="search" />
          <input id={id} className="input" type="search" name="cari" defaultValue={value} maxLength={100} />
        </div>
      </div>
      <button type="submit" className="button">
        Cari
      </button>
      {value && <a href={clearHref}>Tampilkan semua</a>}
    </form>
  );
}
