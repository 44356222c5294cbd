import { cleanText } from '#app/domain/manuscript/clean-text.ts';
import type { AdviceAnswers, AdviceWords } from '#app/domain/review/answer-advice.server.ts';
import { WORDS_LIMIT } from '#app/domain/review/answer-form.ts';

/** Names of the one form around the manuscript: every note's choices, words and buttons lie in it. */
export const PRESSED = 'pressed';
export const verdictField = (id: string) => `verdict:${id}`;
export const questionField = (id: string) => `question:${id}`;
export const reasonField = (id: string) => `reason:${id}`;
export const replyField = (id: string) => `reply:${id}`;

const VERBS = ['accept', 'reject', 'withdraw', 'unsay', 'ask', 'reply', 'resolve', 'save'] as const;
type Verb = (typeof VERBS)[number];

/** What a button says it does, and to which notes; `all` means every suggestion without an answer. */
export const press = (verb: Verb, ...ids: string[]) => `${verb}:${ids.join(',')}`;

export interface KnownNotes {
  suggestions: { id: string; decision: 'accept' | 'reject' | null }[];
  comments: { id: string }[];
}

export type ReadAnswers =
  | { ok: true; answers: AdviceAnswers; verb: Verb; ids: string[] }
  | { ok: false; reason: 'not_found' }
  | { ok: false; reason: 'empty' | 'too_long'; id: string };

/**
 * Everything that was filled in is meant, whichever button was pressed: without a script one press may carry several
 * answers, and words that were typed are never dropped.
 */
export function readAnswers(form: FormData, known: KnownNotes): ReadAnswers {
  const pressed = readPress(text(form, PRESSED) || 'save:', known);
  if (!pressed) return { ok: false, reason: 'not_found' };
  const { verb, ids } = pressed;
  const answers = chosenAnswers(form, known);
  for (const id of ids) putPressed(answers, verb, id, known);
  const words = typedWords(form, known, answers);
  const long = words.find(({ body }) => body.length > WORDS_LIMIT);
  if (long) return { ok: false, reason: 'too_long', id: long.id };
  const [id = ''] = ids;
  if ((verb === 'ask' || verb === 'reply') && !words.some((one) => one.id === id))
    return { ok: false, reason: 'empty', id };
  const unsaid = verb === 'unsay' ? ids : [];
  return { ok: true, answers: { ...answers, words, unsaid }, verb, ids };
}

type Chosen = Required<Pick<AdviceAnswers, 'suggestions' | 'comments'>>;
type WordsOfNote = Exclude<AdviceWords, { subject: 'review' }>;

/** Longer than the ids of every suggestion that a manuscript can hold. */
const MAX_PRESS = 100_000;

function readPress(value: string, { suggestions }: KnownNotes): { verb: Verb; ids: string[] } | undefined {
  const at = value.indexOf(':');
  const verb = VERBS.find((one) => one === value.slice(0, at));
  if (!verb || value.length > MAX_PRESS) return undefined;
  const rest = value.slice(at + 1);
  const open = suggestions.filter(({ decision }) => decision === null).map(({ id }) => id);
  return { verb, ids: rest === 'all' ? open : rest.split(',').filter(Boolean) };
}

function chosenAnswers(form: FormData, known: KnownNotes): Chosen {
  const answers: Chosen = { suggestions: {}, comments: {} };
  for (const { id } of known.suggestions) {
    const verdict = form.get(verdictField(id));
    if (verdict === 'accept' || verdict === 'reject') answers.suggestions[id] = verdict;
  }
  for (const { id } of known.comments)
    if (form.get(verdictField(id)) === 'resolve') answers.comments[id] = 'resolved';
  return answers;
}

/** Whether there is such a note the verb knows. */
function putPressed(answers: Chosen, verb: Verb, id: string, { comments }: KnownNotes): void {
  if (verb === 'accept' || verb === 'reject') answers.suggestions[id] = verb;
  else if (verb === 'resolve') answers.comments[id] = 'resolved';
  else if (verb === 'withdraw' && comments.some((comment) => comment.id === id))
    answers.comments[id] = 'open';
  else if (verb === 'withdraw') answers.suggestions[id] = null;
}

function typedWords(form: FormData, known: KnownNotes, { suggestions }: Chosen): WordsOfNote[] {
  const words: WordsOfNote[] = [];
  for (const { id, decision } of known.suggestions) {
    const [question, reason] = [text(form, questionField(id)), text(form, reasonField(id))];
    if (question) words.push({ subject: 'suggestion', id, kind: 'question', body: question });
    // A reason without a refusal is something the writer wants to say all the same.
    const kind = (suggestions[id] ?? decision) === 'reject' ? 'reason' : 'question';
    if (reason) words.push({ subject: 'suggestion', id, kind, body: reason });
  }
  for (const { id } of known.comments) {
    const reply = text(form, replyField(id));
    if (reply) words.push({ subject: 'comment', id, kind: 'reply', body: reply });
  }
  return words;
}

function text(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? cleanText(value).trim() : '';
}
