import { Status } from '#app/ui/status.tsx';
import type { PreparationStep } from './preparation.ts';

export function PreparationList({ steps, at }: { steps: PreparationStep[]; at: string }) {
  return (
    <ul className="list">
      {steps.map(({ title, path, note, isDone }) => (
        <li key={path}>
          <div>
            <a className="list__title" href={`${at}/${path}`}>
              {title}
            </a>
            <p className="list__note">{note}</p>
          </div>
          <Status tone={isDone ? 'passed' : 'waiting'}>{isDone ? 'Beres' : 'Perlu dikerjakan'}</Status>
        </li>
      ))}
    </ul>
  );
}
