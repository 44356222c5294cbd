import { useDeferredValue, useState } from 'react';
import { CAPTION_LIMIT } from '#app/domain/assignments/draft-limits.ts';
import type { Finding } from '#app/domain/copycheck/copy-check.ts';
import {
  adviseCaption,
  CAPTION_WORDS,
  captionWords,
  isToldAsGuess,
} from '#app/domain/photos/caption-advice.ts';
import { photoFieldName } from '#app/domain/photos/photo-fields.ts';
import { TextArea } from '#app/ui/text-area.tsx';

interface CaptionFieldProps {
  photoId: string;
  number: number;
  caption: string;
  findings: Finding[];
  error: string[] | undefined;
}

/** A takarir, and beside it what a careful colleague would say of it while it is written. Nothing of that blocks. */
export function CaptionField({ photoId, number, caption, findings, error }: CaptionFieldProps) {
  const [typed, setTyped] = useState(caption);
  const read = useDeferredValue(typed);
  const advice = adviseCaption(read);
  const others = findings.filter(({ rule, text }) => rule !== 'opini' || !isToldAsGuess(advice, text));
  const words = captionWords(read);
  const { fewest, most } = CAPTION_WORDS;
  return (
    <div>
      <TextArea
        label={`Takarir bingkai ${number}`}
        name={photoFieldName('caption', photoId)}
        labelAside={`${words} kata · anjuran ${fewest}–${most}`}
        rows={4}
        maxLength={CAPTION_LIMIT}
        className="input--manuscript"
        defaultValue={caption}
        error={error}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      {advice.length + others.length > 0 && (
        <ul className="advice" aria-label={`Saran untuk takarir bingkai ${number}`}>
          {advice.map(({ rule, message }) => (
            <li key={rule}>{message}</li>
          ))}
          {others.map(({ rule, start, text, message, replacement }) => (
            <li key={`${rule}-${start}`}>
              {text && replacement !== undefined && (
                <>
                  <s>{text}</s> → <b>{replacement || 'hapus'}</b>{' '}
                </>
              )}
              {message}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
