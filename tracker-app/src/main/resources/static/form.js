/* A digit picks a word of the scale that is focused, and nothing elsewhere. A form is sent only once somebody is there to take it: a lost connection loses no word. */
(() => {
  'use strict';
  const { awake, csrf } = document.body.dataset;

  addEventListener('keydown', e => {
    const scale = e.target instanceof Element && e.target.matches('input[type=radio]') && e.target.closest('.felt, .seg');
    if (!scale || !/^[0-9]$/.test(e.key) || e.ctrlKey || e.altKey || e.metaKey) return;
    const input = scale.matches('.ten') ? scale.querySelector(`[value="${e.key}"]`) : scale.querySelectorAll('input')[e.key - 1];
    if (input) { input.checked = true; input.focus(); }
  });

  addEventListener('submit', async e => {
    const form = e.target, lost = form.querySelector('.lost');
    if (!lost || form.dataset.sending) return;
    e.preventDefault();
    lost.hidden = true;
    const answer = await fetch(awake, { method: 'POST', body: new URLSearchParams({ _csrf: csrf }), redirect: 'manual' }).catch(() => null);
    if (answer && answer.ok) {
      form.dataset.sending = 'yes';
      form.requestSubmit(e.submitter);
      return;
    }
    lost.textContent = answer ? lost.dataset.locked : lost.dataset.lost;
    lost.hidden = false;
    lost.focus();
  });
})();
