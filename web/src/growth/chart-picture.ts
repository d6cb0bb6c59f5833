const SVG = 'http://www.w3.org/2000/svg';
const WRITTEN = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'font-size',
  'font-family',
  'font-weight',
  'text-anchor',
];
const [EDGE, TITLE_SIZE, SMALL, LINE] = [10, 15, 12, 20] as const;
/** Letters of this family are about so wide, in parts of their size. */
const LETTER = 0.53;

export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

function text(words: string, x: number, y: number, size: number, weight = 400): SVGTextElement {
  const element = document.createElementNS(SVG, 'text');
  element.textContent = words;
  const attributes = {
    x,
    y,
    'font-size': size,
    'font-weight': weight,
    'font-family': 'sans-serif',
    fill: '#24211c',
  };
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  return element;
}

/** Words in as many lines as the width needs. */
function lines(words: string, width: number, size: number): string[] {
  const room = Math.max(12, Math.floor(width / (size * LETTER)));
  const all: string[] = [];
  for (const word of words.split(' ')) {
    const last = all.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= room) all[all.length - 1] = `${last} ${word}`;
    else all.push(word);
  }
  return all;
}

/** A copy in which what the page's style says is written into each element. */
function standingAlone(drawing: SVGSVGElement): SVGSVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const copies = [copy, ...copy.querySelectorAll('*')];
  [drawing, ...drawing.querySelectorAll('*')].forEach((element, i) => {
    const style = getComputedStyle(element);
    for (const name of WRITTEN) {
      const value = style.getPropertyValue(name);
      if (value !== '') copies[i]?.setAttribute(name, value);
    }
    for (const name of ['class', 'style', 'tabindex', 'role']) copies[i]?.removeAttribute(name);
  });
  return copy;
}

/**
 * A chart as a picture that stands alone, as on paper whatever the screen: title, legend, drawing, and at its foot what
 * it is of. `card` holds the legend (`.chart-legend li`) and takes the inks of paper while it is read.
 */
export function pictureOf(card: HTMLElement, drawing: SVGSVGElement, title: string, foot: string): Picture {
  card.dataset.paper = 'true';
  const { width, height } = drawing.viewBox.baseVal;
  const drawn = standingAlone(drawing);
  const marks = [...card.querySelectorAll<HTMLLIElement>('.chart-legend li')].map((item) => ({
    mark: standingAlone(item.querySelector('svg') as SVGSVGElement),
    name: item.textContent?.trim() ?? '',
  }));
  delete card.dataset.paper;
  const whole = document.createElementNS(SVG, 'svg');
  let y = EDGE;
  for (const line of lines(title, width - 2 * EDGE, TITLE_SIZE)) {
    y += LINE;
    whole.append(text(line, EDGE, y, TITLE_SIZE, 700));
  }
  y += EDGE;
  for (const { mark, name } of marks) {
    y += LINE;
    mark.setAttribute('x', String(EDGE));
    mark.setAttribute('y', String(y - 12));
    whole.append(mark, text(name, EDGE + 36, y, SMALL));
  }
  y += EDGE;
  drawn.setAttribute('y', String(y));
  whole.append(drawn);
  y += height;
  for (const line of lines(foot, width - 2 * EDGE, SMALL)) {
    y += LINE;
    whole.append(text(line, EDGE, y, SMALL));
  }
  y += EDGE;
  const paper = document.createElementNS(SVG, 'rect');
  const size = { width: String(width), height: String(y) };
  for (const [name, value] of Object.entries({ ...size, fill: '#ffffff' })) paper.setAttribute(name, value);
  whole.prepend(paper);
  for (const [name, value] of Object.entries({ ...size, viewBox: `0 0 ${width} ${y}` }))
    whole.setAttribute(name, value);
  return { svg: new XMLSerializer().serializeToString(whole), width, height: y };
}

const SCALE = 2;

/** The same as pixels, twice as fine; null where the browser makes none. */
export async function pixelsOf({ svg, width, height }: Picture): Promise<Blob | null> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * SCALE;
  canvas.height = height * SCALE;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}
