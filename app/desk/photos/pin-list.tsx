import type { ReactNode } from 'react';
import { classNames } from '#app/ui/class-names.ts';
import { pinAnchor, type ShownPin } from './shown-pins.ts';

interface PinListProps {
  pins: ShownPin[];
  activeId?: string | undefined;
  /** Below the words of a pin. */
  tools?: (pin: ShownPin) => ReactNode;
  /** In the place of a pin: it is being changed. */
  instead?: (pin: ShownPin) => ReactNode;
}

/** The same as the pins on the picture, as words. */
export function PinList({ pins, activeId, tools, instead }: PinListProps) {
  return (
    <ol className="pin-list">
      {pins.map((pin) => (
        <li key={pin.id} id={pinAnchor(pin.id)} tabIndex={-1}>
          {instead?.(pin) ?? (
            <div
              className={classNames(
                'margin-comment',
                pin.kind === 'praise' && 'margin-comment--praise',
                pin.id === activeId && 'margin-comment--active',
              )}
            >
              <p className="margin-comment__kind">
                <span
                  className={classNames('comment-number', pin.kind === 'praise' && 'comment-number--praise')}
                >
                  {pin.number}
                </span>
                {pin.label || (pin.kind === 'praise' ? 'Pujian' : 'Komentar')}
                {pin.label && pin.kind === 'praise' && <span className="visually-hidden"> (pujian)</span>}
              </p>
              <p className="margin-comment__words">{pin.body}</p>
              {tools?.(pin)}
            </div>
          )}
        </li>
      ))}
    </ol>
  );
}
