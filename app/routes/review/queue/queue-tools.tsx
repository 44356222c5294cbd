import type { RefObject } from 'react';
import type { QueueFilters } from '#app/domain/review/queue.server.ts';
import { Icon } from '#app/ui/icons/icon.tsx';

interface SearchProps {
  filters: QueueFilters;
  field: RefObject<HTMLInputElement>;
}

export function QueueSearch({ filters, field }: SearchProps) {
  return (
    <form method="get" action="/telaah" className="search queue-search">
      <Icon name="search" />
      {filters.whose === 'others' && <input type="hidden" name="milik" value="lain" />}
      <input
        ref={field}
        className="input input--small"
        type="search"
        name="cari"
        aria-label="Cari naskah"
        placeholder="Cari nama, judul, OPD"
        defaultValue={filters.search}
      />
      <kbd className="shortcut-hints script-only">/</kbd>
    </form>
  );
}

interface KeyLegendProps {
  onHelp: () => void;
  /** Absent where nothing can be handed on. */
  onAskAnother?: () => void;
  isOn: boolean;
}

/** What the keys do; with them switched off only what has no other button stays. */
export function KeyLegend({ onHelp, onAskAnother, isOn }: KeyLegendProps) {
  return (
    <div className="key-legend script-only">
      {isOn && (
        <>
          <span className="shortcut-hints">
            <kbd>J</kbd> <kbd>K</kbd> pindah baris
          </span>
          <span className="shortcut-hints">
            <kbd>Enter</kbd> buka
          </span>
        </>
      )}
      {onAskAnother && (
        <button type="button" className="link-button" onClick={onAskAnother}>
          {isOn && <kbd className="shortcut-hints">M</kbd>} minta mentor lain
        </button>
      )}
      <button type="button" className="link-button shortcut-hints" onClick={onHelp}>
        <kbd>?</kbd> pintasan
      </button>
    </div>
  );
}
