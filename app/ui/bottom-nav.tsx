import { Count } from './count.tsx';
import { Icon } from './icons/icon.tsx';
import type { NavItem } from './masthead.tsx';

/** Phones only: at most four destinations in the reach of the thumb. Every item needs an icon. */
export function BottomNav({ items }: { items: NavItem[] }) {
  return (
    <nav className="bottom-nav" aria-label="Bawah">
      <ul>
        {items.map((item) => (
          <li key={item.href}>
            <a href={item.href} aria-current={item.isCurrent ? 'page' : undefined}>
              {item.icon && <Icon name={item.icon} />}
              {item.label}
              {item.count ? <Count value={item.count} tone={item.countTone} /> : null}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
