import type { MapComponent } from '#app/domain/learning/class-map.server.ts';
import { formatNumber } from '#app/ui/format.ts';
import { StatusLabel } from '#app/ui/status.tsx';
import { addressOf } from '../component-address.ts';

/** The pre-test or the post-test: measures, and counts for nothing. */
export function CourseTest({ test, batchId, note }: { test: MapComponent; batchId: string; note: string }) {
  return (
    <li>
      <div className="row row--between row--baseline">
        <h3>
          <a href={addressOf(batchId, test)}>{test.title}</a>
        </h3>
        {test.score !== null && <StatusLabel tone="passed">Nilai {formatNumber(test.score)}</StatusLabel>}
      </div>
      <p className="muted">
        {note} {test.minutes} menit.
      </p>
    </li>
  );
}
