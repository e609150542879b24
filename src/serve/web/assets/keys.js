// Keys for those who like them: j k / ? e. Every page works without this file, and the keys can be switched off.
(() => {
  const dialog = document.getElementById('keys');
  const off = document.getElementById('keys-off');
  const open = document.getElementById('keys-open');
  if (!(dialog instanceof HTMLDialogElement) || !(off instanceof HTMLInputElement) || !open) return;

  const remembered = {
    get: () => {
      try {
        return localStorage.getItem('keys') === 'off';
      } catch {
        return false;
      }
    },
    set: (value) => {
      try {
        localStorage.setItem('keys', value ? 'off' : 'on');
      } catch {
        // Without a place to remember it, it holds for this page.
      }
    },
  };
  off.checked = remembered.get();
  off.addEventListener('change', () => remembered.set(off.checked));
  open.hidden = false;
  open.addEventListener('click', () => dialog.showModal());

  const items = () => [...document.querySelectorAll('[data-item]')].filter((x) => x.getClientRects().length > 0);
  const current = () => document.activeElement?.closest('[data-item]');

  const move = (step) => {
    const list = items();
    const at = list.indexOf(current());
    const next = list[at < 0 ? (step > 0 ? 0 : list.length - 1) : at + step];
    if (!next) return;
    next.tabIndex = -1;
    next.focus();
    next.scrollIntoView({ block: 'nearest' });
  };

  const search = () => {
    const field = document.querySelector('input[type="search"]');
    if (field) return field.focus();
    const link = document.querySelector('nav a[href$="/search"]');
    if (link) location.assign(link.href);
  };

  const ACTS = {
    j: () => move(1),
    k: () => move(-1),
    e: () => current()?.querySelector('a.words, a.sentence, a[href*="#"]')?.click(),
    '/': search,
    '?': () => dialog.showModal(),
  };

  document.addEventListener('keydown', (event) => {
    const { target, key } = event;
    if (off.checked || dialog.open || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (target instanceof Element && target.closest('input, textarea, select')) return;
    const act = ACTS[key];
    if (!act) return;
    event.preventDefault();
    act();
  });
})();
