interface PlainRemovalProps {
  action: string;
  n: number;
  rev: number;
  name: 'threadId' | 'suggestionId';
  id: string;
  label: string;
}

/** Takes a mark away where no script runs. */
export function PlainRemoval({ action, n, rev, name, id, label }: PlainRemovalProps) {
  return (
    <noscript>
      <form method="post" action={action} className="margin-comment__tools">
        <input type="hidden" name="n" value={n} />
        <input type="hidden" name="rev" value={rev} />
        <input type="hidden" name={name} value={id} />
        <button type="submit" className="link-button">
          {label}
        </button>
      </form>
    </noscript>
  );
}
