interface WordBarProps {
  total: number;
  min: number;
  max: number;
  paragraphs: number;
}

const WIDTH = 332;

/** How long the story is against what the brief asks for: the pale stretch. */
export function WordBar({ total, min, max, paragraphs }: WordBarProps) {
  const x = (words: number) => (Math.min(words, max * 1.2) / (max * 1.2)) * WIDTH;
  const isFitting = total >= min && total <= max;
  return (
    <div className="checker__group">
      <div className="checker__head">
        <h3>Jumlah kata</h3>
        <span className="number">
          <b>{total}</b>{' '}
          <span className="muted">
            dari {min}–{max}
          </span>
        </span>
      </div>
      <svg className="word-bar" viewBox={`0 0 ${WIDTH} 16`} role="img" aria-label={inWords(total, min, max)}>
        <rect className="word-bar__track" y={4} width={WIDTH} height={8} rx={4} />
        <rect className="word-bar__wanted" x={x(min)} y={4} width={x(max) - x(min)} height={8} />
        <rect
          className={isFitting ? 'word-bar__here word-bar__here--fits' : 'word-bar__here'}
          y={4}
          width={x(total)}
          height={8}
          rx={4}
        />
        <path className="word-bar__ends" d={`M${x(min)} 0v16M${x(max)} 0v16`} />
      </svg>
      <p className="hint">
        {advice(total, min, max)}
        Teras dan tubuh berita, {paragraphs} paragraf tubuh.
      </p>
    </div>
  );
}

/** An empty page need not hear that it is short. */
function advice(total: number, min: number, max: number) {
  if (total === 0 || (total >= min && total <= max)) return null;
  return (
    <b className="word-bar__advice">
      {total > max ? `Lebih ${total - max} kata: pangkas sebelum dikirim. ` : `Kurang ${min - total} kata. `}
    </b>
  );
}

function inWords(total: number, min: number, max: number): string {
  const asked = `${total} dari ${min} sampai ${max} kata`;
  if (total < min) return `${asked}; kurang ${min - total}.`;
  return total > max ? `${asked}; lebih ${total - max}.` : `${asked}; sesuai.`;
}
