import { z } from 'zod';
import type { DeclaredFile } from './add-photo.server.ts';
import { factsForm } from './file-facts.ts';

const count = (most: number) => z.coerce.number().int().positive().max(most);

/** What a browser tells of the file before it made that smaller. Whatever is odd in it, it is only left out. */
const declaredForm = z.object({
  bytes: count(1_000_000_000),
  width: count(100_000),
  height: count(100_000),
  facts: factsForm.catch({}),
});

export function readDeclared(json: string | null | undefined): DeclaredFile | undefined {
  try {
    const parsed = declaredForm.safeParse(JSON.parse(json ?? ''));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}
