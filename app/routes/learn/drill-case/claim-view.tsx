import { StoredHtml } from '#app/desk/stored-html.tsx';
import type { Claim } from '#app/domain/courses/hoax-case.ts';
import { Icon } from '#app/ui/icons/icon.tsx';
import { CHANNEL_WORDS } from '../hoax-words.ts';

/** The claim as people meet it; always says of itself that it is an example. */
export function ClaimView({ claim }: { claim: Claim }) {
  const { channel, place, messages } = claim;
  return (
    <section className={`claim claim--${channel}`} aria-label={`${CHANNEL_WORDS[channel]}, contoh latihan`}>
      <p className="claim__place">
        {CHANNEL_WORDS[channel]} “{place}” · <b>contoh latihan</b>
      </p>
      {messages.map(({ from, isForwarded, text, time, pictureHtml }) => (
        <div className="claim__message" key={`${from} ${time} ${text}`}>
          <p className="claim__from">{from}</p>
          {isForwarded && (
            <p className="claim__forwarded">
              <Icon name="forward" size={16} />
              Diteruskan berkali-kali
            </p>
          )}
          {pictureHtml && <StoredHtml html={pictureHtml} className="claim__figure" />}
          {text && <p className="claim__text">{text}</p>}
          <p className="claim__time">{time}</p>
        </div>
      ))}
    </section>
  );
}
