import { PACKED_NONSTANDARD } from './packed-words.ts';
import { unpackPairs } from './word-packing.ts';

let forms: Map<string, string> | undefined;

/** Every spelling in the list with its standard form. */
export function standardForms(): ReadonlyMap<string, string> {
  forms ??= unpackPairs(PACKED_NONSTANDARD);
  return forms;
}
