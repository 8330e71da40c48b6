// Small bar charts as plain SVG.

import { el, svg } from './dom.js';

const WIDTH = 480;
const HEIGHT = 150;
const TOP = 16;
const BOTTOM = 22;

/**
 * Draws one bar an item, with its value above and its label below; `outline` gives the height of a frame around it. The
 * same figures are in the chart's description, for those who do not see it.
 */
export function bars(name, items, label, value, outline) {
  const highest = Math.max(1, ...items.map((item) => Math.max(value(item), outline?.(item) ?? 0)));
  const step = WIDTH / Math.max(items.length, 4);
  const width = Math.min(step * 0.6, 56);
  const height = (number) => (number / highest) * (HEIGHT - TOP - BOTTOM);
  const column = (item, at) => {
    const middle = at * step + step / 2;
    const rectangle = (number, kind) =>
      svg('rect', {
        class: kind,
        x: middle - width / 2,
        y: HEIGHT - BOTTOM - height(number),
        width,
        height: height(number),
        rx: 2,
      });
    const text = outline ? `${value(item)} of ${outline(item)}` : String(value(item));
    const tallest = Math.max(value(item), outline?.(item) ?? 0);
    return svg(
      'g',
      {},
      outline && rectangle(outline(item), 'outline'),
      rectangle(value(item), name),
      svg('text', { x: middle, y: HEIGHT - BOTTOM - height(tallest) - 5, 'text-anchor': 'middle' }, text),
      svg('text', { x: middle, y: HEIGHT - 6, 'text-anchor': 'middle' }, label(item)),
    );
  };
  const description = items.map((item) => `${label(item)}: ${value(item)}`).join(', ');
  return el(
    'div',
    {},
    svg(
      'svg',
      {
        class: 'chart',
        viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
        role: 'img',
        'aria-label': `${name} by cycle. ${description}`,
      },
      svg('line', { class: 'axis', x1: 0, x2: WIDTH, y1: HEIGHT - BOTTOM, y2: HEIGHT - BOTTOM }),
      items.map(column),
    ),
  );
}
