import type { ReactNode } from 'react';
import { StoredHtml } from '#app/desk/stored-html.tsx';
import type { CheckAnswer, Lesson } from '#app/domain/learning/lesson.server.ts';
import { BackLink } from '#app/ui/back-link.tsx';
import { SelfCheck } from './self-check.tsx';

interface ReadingProps {
  title: string;
  number: number;
  minutes: number;
  lesson: Lesson;
  answer: CheckAnswer | undefined;
  /** In a copy for the device: of every self-check. Empty otherwise. */
  ownAnswers: CheckAnswer[];
  /** Where phones find the outline. */
  classHref: string;
  children: ReactNode;
}

/** The text of a lesson, its self-checks in their places. */
export function Reading({
  title,
  number,
  minutes,
  lesson,
  answer,
  ownAnswers,
  classHref,
  children,
}: ReadingProps) {
  const checks = lesson.parts.flatMap((part) => ('check' in part ? [part.check.slug] : []));
  return (
    <main id="isi" className="reading">
      <div>
        <div className="narrow-only">
          <BackLink href={classHref}>Semua modul</BackLink>
        </div>
        <p className="kicker">
          <span className="stitch" aria-hidden="true" />
          Pelajaran {number} · {minutes} menit
        </p>
        <h1>{title}</h1>
      </div>
      <p className="standfirst">{lesson.standfirst}</p>
      {lesson.parts.map((part) =>
        'check' in part ? (
          <SelfCheck
            key={part.check.slug}
            check={part.check}
            number={checks.indexOf(part.check.slug) + 1}
            total={checks.length}
            answer={answer?.slug === part.check.slug ? answer : undefined}
            ownAnswer={ownAnswers.find(({ slug }) => slug === part.check.slug)}
          />
        ) : (
          <StoredHtml key={part.html.slice(0, 80)} html={part.html} />
        ),
      )}
      {lesson.sources.length > 0 && (
        <section className="sources" aria-labelledby="sumber">
          <h2 id="sumber" className="h4">
            Sumber
          </h2>
          <ul>
            {lesson.sources.map((source) => (
              <li key={source}>{source}</li>
            ))}
          </ul>
        </section>
      )}
      {children}
    </main>
  );
}
