import { type RefObject, useId, useState } from 'react';
import { Icon } from '#app/ui/icons/icon.tsx';
import type { IconName } from '#app/ui/icons/names.ts';
import type { LinkChoice } from '../link-choices.ts';

interface BlockToolsProps {
  isFirst: boolean;
  isLast: boolean;
  area: RefObject<HTMLTextAreaElement>;
  links: LinkChoice[];
  hasText: boolean;
}

/** Bold, list and link in the text; the block up and down. What needs a script is only there with one. */
export function BlockTools({ isFirst, isLast, area, links, hasText }: BlockToolsProps) {
  const [isLinking, setLinking] = useState(false);
  const linkId = useId();
  const change = (work: (text: string) => string) => area.current && replaceSelection(area.current, work);
  return (
    <>
      <div className="toolbar" role="toolbar" aria-label="Alat bagian">
        {hasText && (
          <span className="script-only toolbar__group">
            <Tool icon="bold" label="Tebal" onPress={() => change((text) => `**${text || 'kata'}**`)} />
            <Tool icon="list" label="Pecah menjadi baris" onPress={() => change(intoLines)} />
            <Tool
              icon="link"
              label="Tautan"
              isPressed={isLinking}
              controls={linkId}
              onPress={() => setLinking(!isLinking)}
            />
          </span>
        )}
        <button type="submit" name="intent" value="naik" aria-label="Naikkan" disabled={isFirst}>
          <Icon name="arrow-up" />
        </button>
        <button type="submit" name="intent" value="turun" aria-label="Turunkan" disabled={isLast}>
          <Icon name="arrow-down" />
        </button>
      </div>
      {isLinking && (
        <LinkPanel
          id={linkId}
          links={links}
          onChoose={(href, label) => {
            change((text) => `[${(text || label).replace(/[[\]\n]/g, ' ')}](${href})`);
            setLinking(false);
          }}
        />
      )}
    </>
  );
}

interface ToolProps {
  icon: IconName;
  label: string;
  isPressed?: boolean;
  controls?: string;
  onPress: () => void;
}

function Tool({ icon, label, isPressed, controls, onPress }: ToolProps) {
  return (
    <button
      type="button"
      aria-label={label}
      aria-expanded={controls ? isPressed : undefined}
      aria-controls={controls && isPressed ? controls : undefined}
      onClick={onPress}
    >
      <Icon name={icon} />
    </button>
  );
}

function LinkPanel({
  id,
  links,
  onChoose,
}: {
  id: string;
  links: LinkChoice[];
  onChoose: (href: string, label: string) => void;
}) {
  const [href, setHref] = useState('');
  return (
    <div className="portal-link" id={id}>
      <label>
        <span className="label">Ke halaman atau dokumen</span>
        {/* Without a name: it is no part of the form. */}
        <select className="input" value={href} onChange={(event) => setHref(event.target.value)}>
          <option value="">Pilih tujuan</option>
          {links.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        className="button button--small"
        disabled={!href}
        onClick={() => onChoose(href, links.find(({ value }) => value === href)?.label ?? href)}
      >
        Sisipkan tautan
      </button>
    </div>
  );
}

/** Sentences each on a line of their own. */
const intoLines = (text: string): string =>
  text.includes('\n') ? text.replaceAll(/\s*\n\s*/g, ' ') : text.replaceAll(/([.;,])\s+/g, '$1\n');

function replaceSelection(area: HTMLTextAreaElement, work: (text: string) => string): void {
  const { selectionStart, selectionEnd, value } = area;
  const chosen = value.slice(selectionStart, selectionEnd);
  area.setRangeText(work(chosen), selectionStart, selectionEnd, 'select');
  area.focus();
  area.dispatchEvent(new Event('input', { bubbles: true }));
}
