/** What a refused form gives back: the typed values and the messages by field ('' = of the whole form). */
export interface FormResult {
  initialValue?: Record<string, unknown> | null;
  error?: Record<string, string[] | null> | null;
}

/** Name, id, value and messages of one field: what was typed before, else what is stored. */
export function fieldProps(result: FormResult | undefined, name: string, stored = '') {
  const typed = result?.initialValue ? result.initialValue[name] : undefined;
  return {
    name,
    id: name,
    defaultValue: typeof typed === 'string' ? typed : result ? '' : stored,
    error: result?.error?.[name] ?? undefined,
  };
}

/** Messages of the whole form. */
export const formErrors = (result: FormResult | undefined): string[] => result?.error?.[''] ?? [];

/** A domain's form says codes; the page says sentences. Codes it does not know stay as they are. */
export function withSentences<R extends FormResult>(
  result: R | undefined,
  sentenceOf: (code: string) => string,
): FormResult | undefined {
  if (!result?.error) return result;
  const error = Object.fromEntries(
    Object.entries(result.error).map(([name, codes]) => [name, codes?.map(sentenceOf) ?? null]),
  );
  return { ...result, error };
}
