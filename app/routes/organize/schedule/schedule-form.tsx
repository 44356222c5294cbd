import type { ScheduledModule, ScheduleProblem } from '#app/domain/batches/set-schedule.server.ts';
import { Button } from '#app/ui/button.tsx';
import { Field } from '#app/ui/field.tsx';

interface ScheduleFormProps {
  modules: { moduleId: string; ord: number; title: string; opensOn: string; dueOn: string }[];
  batch: { startsOn: string; endsOn: string };
  refusal: { typed: ScheduledModule[]; problems: ScheduleProblem[] } | undefined;
}

const SENTENCES: Record<ScheduleProblem['code'], string> = {
  date: 'Pilih tanggal yang benar.',
  outside_batch: 'Tanggal ini di luar masa angkatan.',
  due_before_opening: 'Tenggat mendahului hari buka.',
};

/** Opening and due day of every module. */
export function ScheduleForm({ modules, batch, refusal }: ScheduleFormProps) {
  const errorOf = (moduleId: string, field: ScheduleProblem['field']) =>
    refusal?.problems
      .filter((problem) => problem.moduleId === moduleId && problem.field === field)
      .map(({ code }) => SENTENCES[code]);
  return (
    <form method="post" className="form" noValidate>
      {modules.map(({ moduleId, ord, title, opensOn, dueOn }) => {
        const typed = refusal?.typed.find((module) => module.moduleId === moduleId);
        return (
          <fieldset key={moduleId} className="field-grid field-grid--named">
            <legend className="h4">
              Modul {ord}: {title}
            </legend>
            <Field
              label="Dibuka"
              name={`opensOn.${moduleId}`}
              type="date"
              min={batch.startsOn}
              max={batch.endsOn}
              defaultValue={typed?.opensOn ?? opensOn}
              error={errorOf(moduleId, 'opensOn')}
            />
            <Field
              label="Tenggat"
              name={`dueOn.${moduleId}`}
              type="date"
              min={batch.startsOn}
              max={batch.endsOn}
              defaultValue={typed?.dueOn ?? dueOn}
              error={errorOf(moduleId, 'dueOn')}
            />
          </fieldset>
        );
      })}
      <div className="form__actions">
        <Button variant="primary">Simpan jadwal</Button>
      </div>
    </form>
  );
}
