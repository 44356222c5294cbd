import { classNames } from './class-names.ts';
import { Icon } from './icons/icon.tsx';
import type { IconName } from './icons/names.ts';
import type { NavItem } from './masthead.tsx';
import { SignOutForm } from './sign-out-form.tsx';

export interface AccountMenuProps {
  /** Names the menu. */
  name: string;
  /** Second line: agency or role. */
  detail: string;
  links: { href: string; label: string; icon?: IconName }[];
  /** Where "Keluar" posts to. */
  signOutAction: string;
  /** Journalists carry the red pencil. */
  initialsTone?: 'red';
  navItems: NavItem[];
}

/** Native details, so it opens without a script. */
export function AccountMenu(props: AccountMenuProps) {
  const { name, detail, links, signOutAction, initialsTone, navItems } = props;
  return (
    <details className="account" aria-label={name}>
      <summary>
        <span className="account__who">
          <span className="account__name">{name}</span>
          <span className="account__detail">{detail}</span>
        </span>
        <span
          className={classNames('initials', initialsTone && `initials--${initialsTone}`)}
          aria-hidden="true"
        >
          {initialsOf(name)}
        </span>
      </summary>
      <div className="account__menu">
        {navItems.length > 0 && (
          <div className="account__group narrow-only">
            {navItems.map((item) => (
              <a key={item.href} href={item.href} aria-current={item.isCurrent ? 'page' : undefined}>
                {item.label}
              </a>
            ))}
          </div>
        )}
        {links.length > 0 && (
          <div className="account__group">
            {links.map((link) => (
              <a key={link.href} href={link.href}>
                {link.icon && <Icon name={link.icon} />}
                {link.label}
              </a>
            ))}
          </div>
        )}
        <SignOutForm action={signOutAction} />
      </div>
    </details>
  );
}

/** "Marlina Situmeang, S.K.M." gives MS: first and last word before the titles. */
function initialsOf(name: string): string {
  const words = (name.split(',')[0] ?? '')
    .split(/\s+/)
    .filter((word) => /^\p{L}/u.test(word) && !word.endsWith('.'));
  const first = words[0]?.[0] ?? '';
  const last = words.length > 1 ? (words.at(-1)?.[0] ?? '') : '';
  return (first + last).toUpperCase();
}
