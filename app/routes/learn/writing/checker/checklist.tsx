export function Checklist({ items }: { items: string[] }) {
  if (items.length === 0) return null;
  return (
    <div className="checker__group">
      <div className="checker__head">
        <h3>Daftar periksa</h3>
      </div>
      <ul className="checker__list">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </div>
  );
}
