import { LIMITS } from '#app/domain/portal/limits.ts';
import type { PortalStory } from '#app/domain/portal/snapshot.ts';
import { Button } from '#app/ui/button.tsx';
import { Disclosure } from '#app/ui/disclosure.tsx';
import { TextArea } from '#app/ui/text-area.tsx';

/** The note below a story that says what was wrong. */
export function Correction({ action, story }: { action: string; story: PortalStory }) {
  return (
    <div className="gap">
      <Disclosure summary={story.correction ? 'Ubah ralat' : 'Cantumkan ralat'}>
        <form method="post" action={action} className="form">
          <TextArea
            label="Ralat"
            name="correction"
            hint="Sebut yang keliru dan yang benar. Ralat tampil di bawah berita, dengan tanggalnya."
            defaultValue={story.correction}
            maxLength={LIMITS.caption}
            rows={3}
            required
          />
          <Button size="small">Cantumkan ralat</Button>
        </form>
      </Disclosure>
    </div>
  );
}
