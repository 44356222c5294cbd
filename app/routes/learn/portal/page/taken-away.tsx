import { Form } from '@remix-run/react';
import { Button } from '#app/ui/button.tsx';

/** The way back for a block that has just been taken away. */
export function TakenAway({ blockId }: { blockId: string }) {
  return (
    <Form method="post" className="row row--tight gap-small">
      <input type="hidden" name="blok" value={blockId} />
      <Button name="intent" value="pulihkan" size="small" icon="undo-2">
        Pulihkan bagian yang dihapus
      </Button>
    </Form>
  );
}
