import { useRef } from 'react';
import type { Reader } from '#app/domain/review/presence.server.ts';
import type { QueueFilters, QueueRow } from '#app/domain/review/queue.server.ts';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { Tabs } from '#app/ui/tabs.tsx';
import { type KeyMeaning, ShortcutDialog } from '../shortcut-dialog.tsx';
import { useShortcutSwitch } from '../shortcut-switch.ts';
import { isFiltered } from './filters-form.ts';
import { QueueTable } from './queue-table.tsx';
import { KeyLegend, QueueSearch } from './queue-tools.tsx';
import { useQueueKeys } from './use-queue-keys.ts';

interface QueueViewProps {
  filters: QueueFilters;
  rows: QueueRow[];
  readers: Reader[];
  now: Date;
  hasShortcuts: boolean;
}

const KEYS: KeyMeaning[] = [
  [['J', 'K'], 'baris berikutnya, sebelumnya'],
  [['Enter'], 'buka naskah'],
  [['M'], 'minta mentor lain'],
  [['/'], 'cari'],
  [['?'], 'semua pintasan'],
];

/** The list itself, and everything that moves about in it. */
export function QueueView({ filters, rows, readers, now, hasShortcuts }: QueueViewProps) {
  const isOwn = filters.whose === 'mine';
  const [isOn, switchShortcuts] = useShortcutSwitch(hasShortcuts);
  const search = useRef<HTMLInputElement>(null);
  const help = useRef<HTMLDialogElement>(null);
  const showHelp = () => help.current?.showModal();
  const { selected, select, askAnother } = useQueueKeys({ rows, isOn, isOwn, search, onHelp: showHelp });
  return (
    <>
      <Tabs
        label="Antrean"
        tabs={[
          { href: '/telaah', label: 'Antrean saya', isCurrent: isOwn },
          { href: '/telaah?milik=lain', label: 'Mentor lain', isCurrent: !isOwn },
        ]}
      />
      <div className="toolbar-row">
        <QueueSearch key={filters.search} filters={filters} field={search} />
        <KeyLegend
          isOn={isOn}
          onHelp={showHelp}
          {...(isOwn && rows.length > 0 ? { onAskAnother: askAnother } : {})}
        />
      </div>
      {rows.length > 0 ? (
        <QueueTable
          rows={rows}
          readers={readers}
          now={now}
          whose={filters.whose}
          selected={selected}
          onSelect={select}
        />
      ) : (
        <EmptyState title={isFiltered(filters) ? 'Tidak ada naskah yang cocok' : 'Antrean kosong'}>
          {isFiltered(filters) ? 'Coba kata lain, atau hapus saringan.' : 'Tidak ada naskah yang menunggu.'}
        </EmptyState>
      )}
      <ShortcutDialog dialog={help} keys={KEYS} isOn={isOn} onSwitch={switchShortcuts} />
    </>
  );
}
