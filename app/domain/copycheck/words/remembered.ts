/** More different words than any text has; past that the memory is emptied, so a hostile text cannot fill a worker. */
const MOST = 20_000;

/** The same answers, given once a word: a text is checked again at every pause, and most of its words are the same. */
export function remembered<Answer>(answer: (word: string) => Answer): (word: string) => Answer {
  const before = new Map<string, Answer>();
  return (word) => {
    const known = before.get(word);
    if (known !== undefined || before.has(word)) return known as Answer;
    const found = answer(word);
    if (before.size >= MOST) before.clear();
    before.set(word, found);
    return found;
  };
}
