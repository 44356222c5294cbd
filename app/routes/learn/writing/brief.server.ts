import { db } from '#app/database.server.ts';
import { mayShowExemplars } from '#app/domain/assignments/exemplars.ts';
import type { Brief } from '#app/domain/assignments/queries.server.ts';
import type { Task } from '#app/domain/assignments/task.server.ts';
import { findRubric } from '#app/domain/review/rubric.server.ts';
import type { BriefOnDesk } from './brief.ts';

const NOTHING: BriefOnDesk = { briefHtml: '', checklist: [], jp: { module: 0, course: 0 }, criteria: [] };

/** The brief with what the mentor will look at. Nothing of an assignment is shown before it opens. */
export async function briefOf(task: Task, brief: Brief): Promise<BriefOnDesk> {
  if (!task.opening.isOpen && task.state === 'none') return NOTHING;
  const { criteria } = await findRubric(db, brief.rubricId);
  const hasExemplars = mayShowExemplars(task);
  return {
    briefHtml: brief.briefHtml,
    checklist: brief.checklist,
    jp: brief.jp,
    criteria: criteria.map(({ id, title, mustPassLevel, levels }) => ({
      id,
      title,
      mustPassLevel,
      levels: levels.map(({ label, descriptor, exemplar }) => ({
        label,
        descriptor,
        exemplar: hasExemplars ? exemplar : null,
      })),
    })),
  };
}
