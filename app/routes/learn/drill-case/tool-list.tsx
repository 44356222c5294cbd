import { StoredHtml } from '#app/desk/stored-html.tsx';
import type { ShownCase } from '#app/domain/practice/case.server.ts';
import { Icon } from '#app/ui/icons/icon.tsx';
import { Status } from '#app/ui/status.tsx';
import { TOOL_WORDS } from '../hoax-words.ts';

interface ToolListProps {
  tools: ShownCase['tools'];
  /** Where the form posts to; each tool comes back to its own place. */
  action: string;
}

/** The tools, each with its finding once it has been opened; closed ones are buttons of the form around them. */
export function ToolList({ tools, action }: ToolListProps) {
  return (
    <section aria-labelledby="alat">
      <h2 id="alat" className="h3">
        Alat periksa
      </h2>
      <ul className="tools">
        {tools.map(({ tool, html, isFolded, wasOpened }) => (
          <li key={tool} id={`alat-${tool}`}>
            {html !== null && isFolded ? (
              <>
                {/* Opened without the server; which ones were goes along with the verdict. */}
                <label className="tools__head tools__head--folded">
                  <Icon name={TOOL_WORDS[tool].icon} />
                  <span>{TOOL_WORDS[tool].label}</span>
                  <input
                    type="checkbox"
                    name="alat"
                    value={tool}
                    aria-label={`Buka ${TOOL_WORDS[tool].label}`}
                  />
                  <span className="tools__open" aria-hidden="true">
                    Buka
                  </span>
                  <span className="tools__opened" aria-hidden="true">
                    <Status tone="passed">Sudah dibuka</Status>
                  </span>
                </label>
                <StoredHtml html={html} className="tools__finding tools__finding--folded" />
              </>
            ) : html === null ? (
              <button
                type="submit"
                className="tools__head"
                name="buka"
                value={tool}
                formAction={`${action}#alat-${tool}`}
                formNoValidate
              >
                <Icon name={TOOL_WORDS[tool].icon} />
                <span>{TOOL_WORDS[tool].label}</span>
                <span className="tools__open">Buka</span>
              </button>
            ) : (
              <>
                <div className="tools__head">
                  <Icon name={TOOL_WORDS[tool].icon} />
                  <h3>{TOOL_WORDS[tool].label}</h3>
                  {wasOpened ? (
                    <Status tone="passed">Sudah dibuka</Status>
                  ) : (
                    <Status tone="neutral">Tidak Anda buka</Status>
                  )}
                </div>
                <StoredHtml html={html} className="tools__finding" />
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
