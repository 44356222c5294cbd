import { useEffect, useRef } from 'react';

interface ErrorSummaryProps {
  /** In the order of the fields; nothing is drawn when empty. */
  errors: { fieldId?: string; message: string }[];
  title?: string;
}

/** At the top of longer forms; takes the focus when the page comes back with errors. */
export function ErrorSummary({ errors, title }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (errors.length > 0) box.current?.focus();
  }, [errors.length]);
  if (errors.length === 0) return null;
  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={box}>
      <h2>
        {title ??
          (errors.length === 1 ? 'Satu isian perlu diperbaiki' : `${errors.length} isian perlu diperbaiki`)}
      </h2>
      <ul>
        {errors.map(({ fieldId, message }) => (
          <li key={`${fieldId} ${message}`}>{fieldId ? <a href={`#${fieldId}`}>{message}</a> : message}</li>
        ))}
      </ul>
    </div>
  );
}
