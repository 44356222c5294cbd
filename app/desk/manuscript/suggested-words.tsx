/** What a suggestion strikes and adds, out of its text: shortened, a break of paragraphs as its sign. */
export function SuggestedWords({ deleted, inserted }: { deleted: string; inserted: string }) {
  return (
    <p className="serif">
      {deleted && (
        <del className="suggestion">
          <span className="visually-hidden">usul hapus: </span>
          {shortened(deleted)}
        </del>
      )}{' '}
      {inserted && (
        <ins className="suggestion">
          <span className="visually-hidden">usul sisip: </span>
          {shortened(inserted)}
        </ins>
      )}
    </p>
  );
}

const LONG = 240;

function shortened(text: string): string {
  const line = text.replaceAll('\n', ' ¶ ');
  return line.length > LONG ? `${line.slice(0, LONG).trimEnd()}…` : line;
}
