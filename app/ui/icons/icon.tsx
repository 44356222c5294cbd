import type { IconName } from './names.ts';
import spriteUrl from './sprite.svg?url';

interface IconProps {
  name: IconName;
  /** Spoken name. Only for an icon without a word beside it; otherwise the icon is decoration. */
  label?: string;
  /** 16 and 24 are fixed; without it the icon follows the size of the text. */
  size?: 16 | 24;
}

export function Icon({ name, label, size }: IconProps) {
  const className = size ? `icon icon--${size}` : 'icon';
  const drawing = <use href={`${spriteUrl}#${name}`} />;
  return label ? (
    <svg className={className} viewBox="0 0 24 24" role="img" aria-label={label}>
      {drawing}
    </svg>
  ) : (
    <svg className={className} viewBox="0 0 24 24" aria-hidden="true">
      {drawing}
    </svg>
  );
}
