/** The colours of the tokens that the canvas draws with. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  readonly accent: string;
  readonly focus: string;
  /** What came and what went between two days. */
  readonly added: string;
  readonly lost: string;
  readonly dark: boolean;
  readonly font: string;
}

const SCHEMES = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)'];

/** Reads the tokens where an element stands. */
export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  const token = (name: string, otherwise: string) => style.getPropertyValue(name).trim() || otherwise;
  return {
    paper: token('--paper', '#f8f5ee'),
    ink: token('--ink', '#24211c'),
    muted: token('--muted', '#5d574c'),
    line: token('--line-strong', '#857c6c'),
    accent: token('--accent', '#1c5468'),
    focus: token('--focus', '#b4480a'),
    added: token('--state-good', '#1f6b45'),
    lost: token('--state-wrong', '#96362b'),
    dark: matchMedia(SCHEMES[0] ?? '').matches,
    font: style.fontFamily || 'sans-serif',
  };
}

/** Calls back when the reader changes to dark or to high contrast; returns how to stop. */
export function onSchemeChange(changed: () => void): () => void {
  const queries = SCHEMES.map((query) => matchMedia(query));
  for (const query of queries) query.addEventListener('change', changed);
  return () => {
    for (const query of queries) query.removeEventListener('change', changed);
  };
}

export const reducedMotion = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;
