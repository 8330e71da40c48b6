// Shows consecutive code blocks of different languages as tabs. The chosen language is kept for all pages.
'use strict';

(() => {
  // Code that is taken from a function comes with the function's indentation.
  const dedent = (code) => {
    const lines = code.textContent.split('\n').filter((line) => line.trim());
    const indent = Math.min(...lines.map((line) => line.search(/\S/)));
    if (indent > 0 && Number.isFinite(indent))
      code.innerHTML = code.innerHTML.replace(new RegExp(`^ {${indent}}`, 'gm'), '');
  };
  document.querySelectorAll('main pre code').forEach(dedent);

  const LANGUAGES = {
    rust: 'Rust',
    python: 'Python',
    typescript: 'TypeScript',
    javascript: 'JavaScript',
    kotlin: 'Kotlin',
    java: 'Java',
    swift: 'Swift',
    sh: 'Shell',
  };
  const STORED = 'uphunt-language';

  const languageOf = (block) => {
    const code = block.matches('pre') && block.querySelector('code');
    const name = code && [...code.classList].find((name) => name.startsWith('language-'))?.slice('language-'.length);
    return name in LANGUAGES ? name : undefined;
  };

  // Blocks that follow one another, with no text between them.
  const groups = () => {
    const seen = new Set();
    return [...document.querySelectorAll('main pre')].flatMap((first) => {
      const group = [];
      for (let block = first; block && !seen.has(block) && languageOf(block); block = block.nextElementSibling) {
        seen.add(block);
        group.push(block);
      }
      const languages = new Set(group.map(languageOf));
      return group.length > 1 && languages.size === group.length ? [group] : [];
    });
  };

  const selectors = [];
  const select = (language, store) => {
    selectors.forEach((selector) => selector(language));
    if (store) {
      try {
        localStorage.setItem(STORED, language);
      } catch {
        // Storage is off: the choice holds for this page.
      }
    }
  };

  for (const [index, group] of groups().entries()) {
    const list = document.createElement('div');
    list.className = 'tabs';
    list.setAttribute('role', 'tablist');
    const tabs = group.map((block) => {
      const language = languageOf(block);
      const tab = document.createElement('button');
      tab.type = 'button';
      tab.textContent = LANGUAGES[language];
      tab.id = `tab-${index}-${language}`;
      tab.setAttribute('role', 'tab');
      block.id ||= `panel-${index}-${language}`;
      block.setAttribute('role', 'tabpanel');
      block.setAttribute('aria-labelledby', tab.id);
      tab.setAttribute('aria-controls', block.id);
      tab.addEventListener('click', () => select(language, true));
      list.append(tab);
      return tab;
    });
    list.addEventListener('keydown', (event) => {
      const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
      if (!step) return;
      event.preventDefault();
      event.stopPropagation();
      const next = tabs[(tabs.indexOf(document.activeElement) + step + tabs.length) % tabs.length];
      next.focus();
      next.click();
    });
    group[0].before(list);
    const show = (language) => {
      const chosen = Math.max(
        0,
        group.findIndex((block) => languageOf(block) === language),
      );
      group.forEach((block, at) => {
        block.hidden = at !== chosen;
        tabs[at].setAttribute('aria-selected', String(at === chosen));
        tabs[at].tabIndex = at === chosen ? 0 : -1;
      });
    };
    selectors.push(show);
  }

  let stored;
  try {
    stored = localStorage.getItem(STORED);
  } catch {
    // Storage is off.
  }
  select(stored ?? 'rust', false);
})();
