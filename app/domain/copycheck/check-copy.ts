import { FIELDS, type FieldTexts } from '../manuscript/document.ts';
import { readCopy } from './copy.ts';
import type { CopyCheck, Finding } from './copy-check.ts';
import { findCoverage } from './coverage.ts';
import { factRules } from './fact-rules.ts';
import { languageRules } from './language-rules.ts';
import { structureRules } from './structure-rules.ts';

/** All that is looked for. */
export const copyRules = [...structureRules, ...factRules, ...languageRules];

/** Reads a manuscript as a careful colleague would. Pure: the same text gets the same answer in browser and server. */
export function checkCopy(texts: FieldTexts): CopyCheck {
  const copy = readCopy(texts);
  const findings = copyRules.flatMap(({ id, group, find }) =>
    find(copy).map((remark): Finding => {
      const text = texts[remark.field].slice(remark.start, remark.end);
      return { rule: id, group, reason: id, ...remark, text };
    }),
  );
  return {
    findings: findings.sort(inTextOrder),
    coverage: findCoverage(copy),
    sentences: copy.sentences.map(({ field, start, end, words }) => ({ field, start, end, words })),
  };
}

function inTextOrder(a: Finding, b: Finding): number {
  return FIELDS.indexOf(a.field) - FIELDS.indexOf(b.field) || a.start - b.start || a.end - b.end;
}
