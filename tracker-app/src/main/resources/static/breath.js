/* Breathing in a square, 4 seconds a side. Phases come from the clock, so a sleeping timer catches up. After half a minute it ticks the practice and fills the minutes in; nothing is sent. */
(() => {
  'use strict';
  const box = document.getElementById('breath');
  if (!box) return;
  const SIDE = 4000;
  const { hold, out, rounds, stop, stopped } = box.dataset;
  const words = [box.dataset.in, hold, out, hold], shapes = ['in', 'full', 'out', 'empty'];
  const [pace, phase, count, round, button] = ['.pace', '.phase', '.count', '.round', 'button'].map(one => box.querySelector(one));
  const begin = button.textContent;
  let began = 0, ticking = 0, side = -1;
  button.hidden = false;

  function show() {
    const passed = Date.now() - began, now = Math.floor(passed / SIDE);
    count.textContent = 4 - Math.floor(passed % SIDE / 1000);
    if (now === side) return;
    side = now;
    phase.textContent = words[side % 4];
    round.textContent = rounds + ' ' + Math.floor(side / 4);
    pace.dataset.shape = shapes[side % 4];
  }
  function fillIn(seconds) {
    const tick = document.querySelector('[name="practice.practice"][value=breathing]');
    const minutes = document.querySelector('[name="practice.minutes.typed"]');
    if (seconds < 30 || !tick || !minutes) return;
    tick.checked = true;
    if (!minutes.value) minutes.value = Math.max(1, Math.round(seconds / 60));
    phase.textContent = stopped;
  }
  function end() {
    clearInterval(ticking);
    ticking = 0;
    button.textContent = begin;
    phase.textContent = count.textContent = '';
    delete pace.dataset.shape;
    fillIn((Date.now() - began) / 1000);
  }
  button.addEventListener('click', () => {
    if (ticking) { end(); return; }
    began = Date.now();
    side = -1;
    pace.hidden = false;
    button.textContent = stop;
    show();
    ticking = setInterval(show, 200);
  });
  addEventListener('submit', () => { if (ticking) end(); }, true);
  addEventListener('pagehide', () => clearInterval(ticking));
})();
