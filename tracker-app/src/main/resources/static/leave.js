/* Leave: lock, cover, go. Loaded on every page, with defer. Without JavaScript the link locks and leaves by itself. */
(() => {
  'use strict';
  const leave = document.getElementById('leave');
  const status = document.getElementById('leave-status');
  let count = 0, timer = 0, modifier = false;

  function go() {
    document.documentElement.classList.add('gone');
    const { lock, csrf, exit } = leave.dataset;
    if (lock) {
      try { navigator.sendBeacon(lock, new URLSearchParams({ _csrf: csrf })); } catch (e) { /* leave all the same */ }
    }
    location.replace(exit);
  }

  if (leave) {
    leave.addEventListener('click', e => { e.preventDefault(); go(); });
    addEventListener('keydown', e => {
      if (e.key !== 'Shift') { modifier = true; count = 0; } else if (!e.repeat) { modifier = false; }
    }, true);
    addEventListener('keyup', e => {
      if (e.key !== 'Shift' || modifier) return;
      clearTimeout(timer);
      if (++count === 3) { count = 0; go(); return; }
      if (status) status.textContent = count === 2 ? status.dataset.once : status.dataset.twice;
      timer = setTimeout(() => { count = 0; if (status) status.textContent = ''; }, 5000);
    }, true);
  }
  addEventListener('pagehide', () => document.body.replaceChildren());   // nothing for the back/forward cache to keep
  addEventListener('pageshow', e => { if (e.persisted) location.reload(); });
})();
