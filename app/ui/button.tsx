import type { AnchorHTMLAttributes, ButtonHTMLAttributes } from 'react';
import { classNames } from './class-names.ts';
import { Icon } from './icons/icon.tsx';
import type { IconName } from './icons/names.ts';

interface ButtonLook {
  /** One `primary` per view. `pass` and `danger` are filled, `return` is outlined in red, `ghost` has no edge. */
  variant?: 'plain' | 'primary' | 'pass' | 'return' | 'danger' | 'ghost';
  size?: 'normal' | 'large' | 'small' | 'tiny';
  icon?: IconName;
  /** After the words, for "next" arrows. */
  iconAfter?: IconName;
  isBlock?: boolean;
}

type ButtonProps = ButtonLook &
  ButtonHTMLAttributes<HTMLButtonElement> & {
    /** Stays focusable and says that it cannot be used; write the reason next to it. */
    isUnavailable?: boolean;
    /** Keeps its label ("Mengirim…") while something is on its way. */
    isBusy?: boolean;
  };

export function Button(props: ButtonProps) {
  const { variant, size, icon, iconAfter, isBlock, isUnavailable, isBusy, className, children, ...rest } =
    props;
  return (
    <button
      type="submit"
      {...rest}
      className={lookOf({ variant, size, isBlock }, className)}
      aria-disabled={isUnavailable || undefined}
      aria-busy={isBusy || undefined}
    >
      {icon && <Icon name={icon} />}
      {children}
      {iconAfter && <Icon name={iconAfter} />}
    </button>
  );
}

type ButtonLinkProps = ButtonLook & AnchorHTMLAttributes<HTMLAnchorElement> & { href: string };

/** A link that looks like a button. */
export function ButtonLink(props: ButtonLinkProps) {
  const { variant, size, icon, iconAfter, isBlock, href, className, children, ...rest } = props;
  return (
    <a {...rest} href={href} className={lookOf({ variant, size, isBlock }, className)}>
      {icon && <Icon name={icon} />}
      {children}
      {iconAfter && <Icon name={iconAfter} />}
    </a>
  );
}

function lookOf({ variant = 'plain', size = 'normal', isBlock }: ButtonLook, className?: string): string {
  return classNames(
    'button',
    variant !== 'plain' && `button--${variant}`,
    size !== 'normal' && `button--${size}`,
    isBlock && 'button--block',
    className,
  );
}
