import { SaveButton } from '#app/desk/saved/save-button.tsx';
import type { MapComponent, MapModule } from '#app/domain/learning/class-map.server.ts';
import { formatDateWithoutYear, formatNumber } from '#app/ui/format.ts';
import { Icon } from '#app/ui/icons/icon.tsx';
import { StatusLabel } from '#app/ui/status.tsx';
import { addressOf } from '../component-address.ts';
import { modulePack } from './module-pack.ts';

interface ModuleOutlineProps {
  module: MapModule;
  batchId: string;
  /** All modules, to name the one this waits for. */
  modules: readonly { id: string; ord: number }[];
}

const KIND_WORD = {
  lesson: 'Pelajaran',
  quiz: 'Kuis',
  assignment: 'Tugas, dinilai mentor',
  drill: 'Latihan',
} as const;

/** One module with its parts; a module that has not opened shows when it will. */
export function ModuleOutline({ module, batchId, modules }: ModuleOutlineProps) {
  const { opening } = module;
  return (
    <li id={`modul-${module.ord}`}>
      <div className="row row--between row--baseline">
        <h3>
          Modul {module.ord}: {module.title}
        </h3>
        {module.isComplete ? (
          <StatusLabel tone="passed">Tuntas</StatusLabel>
        ) : opening.isOpen ? (
          <span className="meta nowrap">
            {module.doneCount} dari {module.totalCount} bagian
          </span>
        ) : (
          <StatusLabel icon="lock">{closedWords(module, modules)}</StatusLabel>
        )}
      </div>
      <p className="meta">
        {module.jp} JP
        {module.dueOn && ` · tenggat ${formatDateWithoutYear(module.dueOn)}`}
        {module.grade !== null && ` · nilai ${formatNumber(module.grade)}`}
      </p>
      <p className="muted">{module.summary}</p>
      {opening.isOpen && <SaveButton {...modulePack(module, batchId)} />}
      {opening.isOpen && (
        <ul className="path">
          {module.components.map((component) => (
            <ComponentLine key={component.id} component={component} href={addressOf(batchId, component)} />
          ))}
        </ul>
      )}
    </li>
  );
}

function ComponentLine({ component, href }: { component: MapComponent; href: string }) {
  const { state, kind, title, minutes, score } = component;
  const isSettled = state === 'done' || state === 'passed';
  return (
    <li className={isSettled ? 'is-done' : state === 'open' ? 'is-current' : 'is-closed'}>
      <Icon name={isSettled ? 'circle-check-big' : state === 'open' ? 'circle-dot' : 'circle'} />
      <span>
        <a href={href}>{title}</a>
        <small>
          {KIND_WORD[kind]} · {minutes} menit
        </small>
      </span>
      <span className="meta nowrap">
        {score === null ? (isSettled ? 'Selesai' : '') : `Nilai ${formatNumber(score)}`}
      </span>
    </li>
  );
}

function closedWords(module: MapModule, modules: ModuleOutlineProps['modules']): string {
  const { opening } = module;
  if (opening.isOpen) return '';
  if (opening.reason === 'date') return `Dibuka ${formatDateWithoutYear(opening.opensOn)}`;
  const other = modules.find((m) => m.id === opening.moduleId);
  return `Setelah Modul ${other?.ord ?? ''} tuntas`;
}
