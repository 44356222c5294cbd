import { classNames } from './class-names.ts';

interface CountProps {
  value: number;
  /** Quiet for plain totals, attention for things to look at; the default asks for action. */
  tone?: 'quiet' | 'attention';
}

export function Count({ value, tone }: CountProps) {
  return <span className={classNames('count', tone && `count--${tone}`)}>{value}</span>;
}
