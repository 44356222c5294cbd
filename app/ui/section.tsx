import { type ReactNode, useId } from 'react';

interface SectionProps {
  title: ReactNode;
  /** A link or control at the right of the heading. */
  aside?: ReactNode;
  children: ReactNode;
  id?: string;
}

/** Opens with the double rule; a region named by its heading. */
export function Section({ title, aside, children, id }: SectionProps) {
  const headingId = useId();
  return (
    <section className="section" id={id} aria-labelledby={headingId}>
      <div className="section__head">
        <h2 id={headingId}>{title}</h2>
        {aside}
      </div>
      <div className="section__body">{children}</div>
    </section>
  );
}
