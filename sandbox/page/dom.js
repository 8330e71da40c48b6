// Elements are made here and nowhere else, always from text: nothing that the sandbox returns is read as HTML.

const SVG = 'http://www.w3.org/2000/svg';

/** Creates an element. Properties that begin with `on` are listeners; the rest are attributes. */
export function el(name, properties = {}, ...children) {
  return fill(document.createElement(name), properties, children);
}

/** Creates an SVG element. */
export function svg(name, properties = {}, ...children) {
  return fill(document.createElementNS(SVG, name), properties, children);
}

function fill(element, properties, children) {
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...children.flat().filter((child) => child !== undefined && child !== null && child !== false));
  return element;
}

/** Replaces an element's children and keeps the focus on the one with the same `data-key`. */
export function replace(element, ...children) {
  const focused = element.contains(document.activeElement) ? document.activeElement.dataset.key : undefined;
  element.replaceChildren(
    ...children.flat().filter((child) => child !== undefined && child !== null && child !== false),
  );
  if (focused !== undefined) element.querySelector(`[data-key="${CSS.escape(focused)}"]`)?.focus();
}

/** Creates a card with a heading. */
export function card(heading, ...children) {
  return el('section', { class: 'card' }, el('h2', {}, heading), ...children);
}

/**
 * Creates a table. Each row is a list of cells as long as `columns`; on a phone its cells stand below each other with the
 * names of their columns.
 */
export function table(caption, columns, rows, empty) {
  if (rows.length === 0) return el('p', { class: 'muted' }, empty);
  const head = el(
    'tr',
    {},
    columns.map((column) => el('th', { scope: 'col' }, column)),
  );
  const cell = (content, at) => el('td', { 'data-label': columns[at] }, el('div', {}, content || '–'));
  const body = rows.map((cells) => el('tr', {}, cells.map(cell)));
  return el(
    'div',
    { class: 'scroll' },
    el(
      'table',
      { class: 'cards' },
      el('caption', { class: 'hidden-text' }, caption),
      el('thead', {}, head),
      el('tbody', {}, body),
    ),
  );
}

/** Creates a list of names and values. */
export function facts(pairs) {
  const known = pairs.filter(([, value]) => value !== undefined && value !== null && value !== '');
  return el(
    'dl',
    { class: 'facts' },
    known.flatMap(([name, value]) => [el('dt', {}, name), el('dd', {}, value)]),
  );
}

/** Creates a labelled input, or another control. */
export function field(label, control) {
  return el('label', {}, label, control);
}

/** Creates a select from `[value, text]` pairs. */
export function select(properties, options) {
  return el(
    'select',
    properties,
    options.map(([value, text]) => el('option', { value }, text)),
  );
}

/** Creates a button that runs `action` and cannot be pressed again until it has ended. */
export function button(text, action, properties = {}) {
  const pressed = async ({ currentTarget }) => {
    currentTarget.disabled = true;
    try {
      await action();
    } catch (error) {
      notice(error.message);
    } finally {
      currentTarget.disabled = false;
    }
  };
  return el('button', { type: 'button', ...properties, onclick: pressed }, text);
}

/** Creates a form that runs `action` with its fields when it is sent. */
export function form(action, ...children) {
  const sent = async (event) => {
    event.preventDefault();
    const { currentTarget, submitter } = event;
    if (submitter) submitter.disabled = true;
    try {
      await action(Object.fromEntries(new FormData(currentTarget)), currentTarget);
    } catch (error) {
      notice(error.message);
    } finally {
      if (submitter) submitter.disabled = false;
    }
  };
  return el('form', { onsubmit: sent }, ...children);
}

/** Shows a message for some seconds. */
export function notice(text) {
  const shown = el('p', {}, text);
  document.getElementById('notices').append(shown);
  setTimeout(() => shown.remove(), 6000);
}

/** Creates a badge whose colour says how good its text is. */
export function badge(text) {
  const tone = { good: GOOD, bad: BAD, busy: BUSY };
  const found = Object.keys(tone).find((name) => tone[name].has(text));
  return el('span', { class: `badge ${found ?? ''}` }, text);
}

const GOOD = new Set(['applied', 'delivered', 'deducted', 'accepted', 'active', 'live', 'ready', 'ok']);
const BAD = new Set([
  'failed',
  'not_available',
  'not_eligible',
  'not_enough_connects',
  'logged_out',
  'given_up',
  'offline',
  'problem',
]);
const BUSY = new Set(['processing', 'waiting', 'sending', 'reserved', 'pending', 'connecting', 'trial']);

/** Formats Unix milliseconds in the reader's language. */
export function time(ms) {
  if (typeof ms !== 'number') return '–';
  return new Date(ms).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'medium' });
}
