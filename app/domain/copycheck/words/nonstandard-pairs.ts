import { wordLists } from './word-lists.ts';

let forms: Map<string, string> | undefined;

/** Every spelling in the list with its standard form. */
export function standardForms(): ReadonlyMap<string, string> {
  forms ??= new Map(wordLists().pairs);
  return forms;
}
