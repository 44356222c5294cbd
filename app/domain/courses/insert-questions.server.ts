import { newId } from '#db/id.ts';
import type { Tx } from '#db/schema.ts';
import { splitQuestion } from './answer-key.ts';
import type { CourseQuestion } from './read-bank.ts';

/** Everything a quiz may ask. */
export async function insertQuestions(
  tx: Tx,
  componentId: string,
  questions: readonly CourseQuestion[],
  moduleIds: ReadonlyMap<string, string>,
): Promise<void> {
  for (const [index, { source, module, picture }] of questions.entries()) {
    const { choices, material, key } = splitQuestion(source, picture);
    await tx
      .insertInto('question')
      .values({
        id: newId(),
        componentId,
        ord: index + 1,
        slug: source.id,
        kind: source.kind,
        prompt: source.prompt,
        passage: source.passage,
        choices: JSON.stringify(choices),
        material: material && JSON.stringify(material),
        answerKey: JSON.stringify(key),
        points: 1,
        moduleId: module === null ? null : (moduleIds.get(module) ?? null),
        difficulty: source.difficulty ?? null,
        keepsOrder: 'keep_order' in source && source.keep_order ? 1 : 0,
      })
      .execute();
  }
}
