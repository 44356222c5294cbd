import { Fragment, type ReactNode } from 'react';
import { classNames } from './class-names.ts';

interface DefinitionListProps {
  items: { term: string; description: ReactNode }[];
  /** Without lines and in small type, for side panels. */
  isCompact?: boolean;
}

export function DefinitionList({ items, isCompact }: DefinitionListProps) {
  return (
    <dl className={classNames('definitions', isCompact && 'definitions--compact')}>
      {items.map(({ term, description }) => (
        <Fragment key={term}>
          <dt>{term}</dt>
          <dd>{description}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
