import type { Explanation } from '#app/domain/practice/explanation.server.ts';
import { Button, ButtonLink } from '#app/ui/button.tsx';
import copyReply from './copy-reply.js?url';

interface ReplyActionsProps {
  next: Explanation['next'];
  drillHref: string;
}

/** On to the next case; without the script the reply is chosen as a whole by one press on it. */
export function ReplyActions({ next, drillHref }: ReplyActionsProps) {
  return (
    <div className="row">
      {next ? (
        <ButtonLink href={`${drillHref}/${next.slug}`} variant="primary" iconAfter="arrow-right">
          Kasus berikutnya
        </ButtonLink>
      ) : (
        <ButtonLink href={drillHref} variant="primary" iconAfter="arrow-right">
          Lihat hasil latihan
        </ButtonLink>
      )}
      <Button type="button" icon="copy" className="script-only" data-copy-reply>
        Salin balasan
      </Button>
      <span role="status" className="meta" data-copy-status />
      <script type="module" src={copyReply} />
    </div>
  );
}
