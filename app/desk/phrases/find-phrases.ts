/** The phrases that have every typed word in their name or their words, in the order they came. */
export function findPhrases<Phrase extends { label: string; body: string }>(
  phrases: readonly Phrase[],
  typed: string,
): Phrase[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return phrases.filter(({ label, body }) => {
    const text = `${label} ${body}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
