/** Puts a text back as the draft; the one there is kept, so that one press is enough. */
export function Restore({ text, label }: { text: string; label: string }) {
  return (
    <form method="post">
      <input type="hidden" name="text" value={text} />
      <button type="submit" className="link-button">
        Pulihkan<span className="visually-hidden"> {label}</span>
      </button>
    </form>
  );
}
