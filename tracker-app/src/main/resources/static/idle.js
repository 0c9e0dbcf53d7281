/* Says once a minute that somebody is typing, and blanks the page when the journal has locked itself. */
(() => {
  'use strict';
  const { idle, awake, csrf } = document.body.dataset;
  if (!idle) return;
  const most = idle * 1000;
  let touched = Date.now(), told = touched;

  function here() {
    touched = Date.now();
    if (touched - told < 60000) return;
    told = touched;
    navigator.sendBeacon(awake, new URLSearchParams({ _csrf: csrf }));
  }
  function look() {   // timers sleep with the machine: compare clocks
    if (Date.now() - touched < most) return;
    document.body.replaceChildren();
    location.replace('/');
  }
  addEventListener('input', here, true);
  addEventListener('visibilitychange', look, true);
  setInterval(look, 5000);

  addEventListener('keydown', e => {   // Ctrl+Enter saves
    const form = e.target instanceof Element && e.target.closest('form');
    if (form && e.key === 'Enter' && (e.ctrlKey || e.metaKey)) { e.preventDefault(); form.requestSubmit(); }
  });
})();
