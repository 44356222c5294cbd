import { newId } from '#db/id.ts';
import type { Tx } from '#db/schema.ts';
import type { CourseDrill } from './read-drill.ts';

/** A drill and its cases; what is shown, what the tools reveal and the key are kept apart. */
export async function insertDrill(tx: Tx, componentId: string, drill: CourseDrill): Promise<void> {
  const { intro, needed } = drill.source;
  await tx.insertInto('drill').values({ componentId, intro, needed }).execute();
  for (const [index, found] of drill.cases.entries()) {
    const { slug, title, setting, difficulty, claim, tools, key } = found;
    await tx
      .insertInto('hoaxCase')
      .values({
        id: newId(),
        componentId,
        ord: index + 1,
        slug,
        title,
        setting,
        difficulty,
        claim: JSON.stringify(claim),
        tools: JSON.stringify(tools),
        caseKey: JSON.stringify(key),
      })
      .execute();
  }
}
