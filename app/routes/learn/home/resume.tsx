import type { ClassMap } from '#app/domain/learning/class-map.server.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { Progress } from '#app/ui/progress.tsx';
import { Section } from '#app/ui/section.tsx';
import { addressOf } from '../component-address.ts';
import { isSettled, type NextStep } from './next-step.ts';

/** The lesson to go on with, unless that already is the next step. */
export function Resume({ map, step }: { map: ClassMap; step: NextStep }) {
  if (step.kind === 'component' && step.component.kind === 'lesson') return null;
  const module = map.modules.find(
    (m) => m.opening.isOpen && m.components.some((c) => c.kind === 'lesson' && !isSettled(c)),
  );
  const lessons = module?.components.filter((c) => c.kind === 'lesson') ?? [];
  const lesson = lessons.find((c) => !isSettled(c));
  if (!module || !lesson) return null;
  const done = lessons.filter(isSettled).length;
  return (
    <Section title="Lanjutkan materi" aside={<a href={`/kelas/${map.class.batchId}`}>Semua materi</a>}>
      <div className="resume">
        <div>
          <p className="meta">
            Modul {module.ord} · {module.shortTitle}
          </p>
          <p className="h3">{lesson.title}</p>
          <p className="meta">
            Pelajaran {lessons.indexOf(lesson) + 1} dari {lessons.length} · {lesson.minutes} menit
          </p>
        </div>
        <ButtonLink href={addressOf(map.class.batchId, lesson)}>Lanjutkan</ButtonLink>
        <Progress
          value={done}
          max={lessons.length}
          label={`${done} dari ${lessons.length} pelajaran selesai`}
        />
      </div>
    </Section>
  );
}
