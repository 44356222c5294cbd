import { mayTake } from '#app/domain/assignments/allocation.ts';
import { workKind } from '#app/domain/assignments/kinds.ts';
import type { listWaiting, MentorWorkload } from '#app/domain/reports/workload.server.ts';
import { Button } from '#app/ui/button.tsx';
import { formatWaiting } from '#app/ui/format.ts';
import { Select } from '#app/ui/select.tsx';

interface WaitingListProps {
  waiting: Awaited<ReturnType<typeof listWaiting>>;
  mentors: MentorWorkload[];
  action: string;
  at: string;
}

/** The oldest waiting manuscripts, each to be given to another mentor. */
export function WaitingList({ waiting, mentors, action, at }: WaitingListProps) {
  const able = mentors.map((mentor) => ({
    ...mentor,
    isActive: mentor.isActive === 1,
    takesText: mentor.takesText === 1,
    takesPhoto: mentor.takesPhoto === 1,
  }));
  return (
    <ul className="list list--forms">
      {waiting.map(
        ({ id, title, number, name, opdId, opdName, form, mentorId, mentorName, waitingSince }) => (
          <li key={id}>
            <div>
              <span className="list__title">{title}</span>
              <p className="list__note">
                Tugas {number}, {name}, {opdName}. Pada {mentorName ?? 'belum ada mentor'}
                {waitingSince && `, menunggu ${formatWaiting(waitingSince, new Date(at))}`}.
              </p>
            </div>
            <form method="post" action={action} className="inline-form">
              <input type="hidden" name="submission" value={id} />
              <Select
                label={<span className="visually-hidden">Mentor baru untuk {title}</span>}
                name="mentor"
                className="input--small"
                placeholder="Pilih mentor"
                options={able
                  .filter((mentor) => mentor.accountId !== mentorId)
                  .filter((mentor) => mayTake(mentor, { kind: workKind(form), participantOpdId: opdId }))
                  .map((mentor) => ({
                    value: mentor.accountId,
                    label: `${mentor.name} (${mentor.waiting} menunggu)`,
                  }))}
                required
              />
              <Button size="small">Alihkan</Button>
            </form>
          </li>
        ),
      )}
    </ul>
  );
}
