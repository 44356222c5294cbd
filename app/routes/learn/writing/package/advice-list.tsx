interface AdviceListProps {
  label: string;
  items: { key: string; message: string; text?: string | undefined; replacement?: string | undefined }[];
}

/** What could be better in a part. Nothing of it blocks. */
export function AdviceList({ label, items }: AdviceListProps) {
  if (items.length === 0) return null;
  return (
    <ul className="package-advice" aria-label={label}>
      {items.map(({ key, message, text, replacement }) => (
        <li key={key}>
          {text && replacement !== undefined && (
            <>
              <s>{text}</s> → <b>{replacement || 'hapus'}</b>{' '}
            </>
          )}
          {message}
        </li>
      ))}
    </ul>
  );
}
