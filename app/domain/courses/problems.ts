import { isMap, isSeq, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';

/** One mistake in a course's files, as an author can find it. */
export interface SourceProblem {
  file: string;
  line: number;
  reason: string;
}

/**
 * Parses YAML and checks it. `firstLine` is where the YAML starts in its file (front matter starts on line 2).
 * Returns undefined after having put every mistake, with its line, into `problems`.
 */
export function readYaml<S extends z.ZodType>(
  file: string,
  content: string,
  schema: S,
  problems: SourceProblem[],
  firstLine = 1,
): z.output<S> | undefined {
  const counter = new LineCounter();
  const document = parseDocument(content, { lineCounter: counter });
  if (document.errors.length > 0) {
    for (const error of document.errors) {
      const at = error.linePos?.[0].line ?? 1;
      problems.push({
        file,
        line: at + firstLine - 1,
        reason: error.message.split('\n')[0] ?? error.message,
      });
    }
    return undefined;
  }
  const parsed = schema.safeParse(document.toJS({ maxAliasCount: 0 }));
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) {
    const offset = offsetOf(document, issue.path);
    problems.push({
      file,
      line: counter.linePos(offset).line + firstLine - 1,
      reason: `${issue.path.join('.') || 'file'}: ${issue.message}`,
    });
  }
  return undefined;
}

/** Where the nearest existing node on the path starts. */
function offsetOf(document: ReturnType<typeof parseDocument>, path: PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node: unknown = document.getIn(path.slice(0, length) as (string | number)[], true);
    const range = (node as { range?: [number, number, number] } | undefined)?.range;
    if (range) return range[0];
  }
  const root = document.contents;
  return isMap(root) || isSeq(root) ? (root.range?.[0] ?? 0) : 0;
}
