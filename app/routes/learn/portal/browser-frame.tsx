import type { ReactNode } from 'react';
import { Icon } from '#app/ui/icons/icon.tsx';

/** A page in its browser window; the two widths need no script. */
export function BrowserFrame({ address, children }: { address: string; children: ReactNode }) {
  return (
    <section className="browser" aria-label="Halaman yang disunting">
      <input
        type="radio"
        name="lebar"
        id="lebar-komputer"
        className="visually-hidden wide-only"
        defaultChecked
      />
      <input type="radio" name="lebar" id="lebar-ponsel" className="visually-hidden wide-only" />
      <div className="browser__bar">
        <Icon name="lock" size={16} />
        <span className="browser__address">{address}</span>
        <span className="browser__widths wide-only">
          <label htmlFor="lebar-komputer">
            <Icon name="monitor" />
            Komputer
          </label>
          <label htmlFor="lebar-ponsel">
            <Icon name="smartphone" />
            Ponsel
          </label>
        </span>
      </div>
      <div className="browser__page">{children}</div>
    </section>
  );
}
