import type { HandedBack } from '#app/domain/review/hand-back.server.ts';

/** Why the manuscript came here from another mentor. */
export function HandedBackNote({ handedBack }: { handedBack: HandedBack[] }) {
  return handedBack.map(({ mentorName, reason, at }) => (
    <p key={at} className="rubric__ask">
      {mentorName} meminta mentor lain: “{reason}”
    </p>
  ));
}
