import type { OwnAssignment } from '#app/domain/assignments/queries.server.ts';
import { formatDateTime, formatNumber } from '#app/ui/format.ts';
import { StatusLabel } from '#app/ui/status.tsx';
import { deadlineWords, openingWords, STATE_WORDS } from './task-words.ts';

export function TaskList({ tasks, now }: { tasks: OwnAssignment[]; now: Date }) {
  return (
    <ul className="list">
      {tasks.map((task) => (
        <TaskRow key={task.assignmentId} task={task} now={now} />
      ))}
    </ul>
  );
}

function TaskRow({ task, now }: { task: OwnAssignment; now: Date }) {
  const { tone, word } = STATE_WORDS[task.state];
  const isReachable = task.opening.isOpen || task.state !== 'none';
  const title = `Tugas ${task.number}: ${task.title}`;
  return (
    <li>
      <div>
        {isReachable ? (
          <a className="list__title" href={`/tugas/${task.assignmentId}`}>
            {title}
          </a>
        ) : (
          <span className="list__title">{title}</span>
        )}
        {task.headline && <p className="list__note serif">“{task.headline}”</p>}
        <p className="list__note">
          Modul {task.moduleOrd} · {noteOf(task, now)}
        </p>
        {task.lastDecision && (
          <p className="list__note">
            <a href={`/tugas/${task.assignmentId}/umpan-balik`}>Buka umpan balik</a>
          </p>
        )}
      </div>
      {isReachable ? (
        <StatusLabel tone={tone}>{word}</StatusLabel>
      ) : (
        <StatusLabel icon="lock">Belum dibuka</StatusLabel>
      )}
    </li>
  );
}

function noteOf(task: OwnAssignment, now: Date): string {
  if (task.state === 'passed') {
    const score = task.lastDecision?.score;
    const points =
      score === null || score === undefined ? '' : ` dengan nilai\u00a0${formatNumber(score, 2)}`;
    return `Lulus pada versi ${task.versionCount}${points}`;
  }
  if (task.state === 'waiting' && task.waitingSince)
    return `Versi ${task.versionCount} dikirim ${formatDateTime(task.waitingSince, task.zone)}`;
  if (!task.opening.isOpen) return openingWords(task);
  return deadlineWords(task, now);
}
