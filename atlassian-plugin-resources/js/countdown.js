/* Counts down by the server's clock, at most once a minute, outside of what is read aloud. */
(function () {
  'use strict';

  var COUNTED = '.kept-detail[data-instant], .kept-left[data-instant]';
  var MINUTE_MS = 60000;
  var MINUTES = { hour: 60, day: 1440 };
  var MOMENT = AJS.I18n.getText('kept.duration.moment');
  var timer;

  /* In its two largest units, as the server says it. */
  function length(minutes) {
    if (minutes >= MINUTES.day) {
      var days = Math.floor(minutes / MINUTES.day);
      var hours = Math.floor(minutes % MINUTES.day / MINUTES.hour);
      return AJS.I18n.getText('kept.duration.days', days, hours);
    }
    if (minutes >= MINUTES.hour) {
      return AJS.I18n.getText('kept.duration.hours', Math.floor(minutes / MINUTES.hour),
        minutes % MINUTES.hour);
    }
    return minutes > 0 ? AJS.I18n.getText('kept.duration.minutes', minutes) : MOMENT;
  }

  /* Writes how long it is, and gives how long that stays true. */
  function count(detail, now) {
    var left = Date.parse(detail.dataset.instant) - now;
    var part = Math.abs(left) % MINUTE_MS;
    var text = detail.dataset.words.replace('{0}', length(Math.floor(Math.abs(left) / MINUTE_MS)));
    if (detail.textContent !== text) {
      detail.textContent = text;
    }
    return left > 0 ? part + 1 : MINUTE_MS - part;
  }

  /* The health changes at an instant that is known. What cannot be drawn then is asked for again
     in a minute. */
  function change(promise, now) {
    var left = Date.parse(promise.dataset.next) - now;
    if (left > 0) {
      return left;
    }
    promise.closest('.kept-panel').dispatchEvent(
      new CustomEvent('kept:due', { bubbles: true, detail: promise.dataset.field }));
    promise.dataset.next = new Date(now + MINUTE_MS).toISOString();
    return MINUTE_MS;
  }

  function each(selector, attribute, what) {
    return Array.prototype.filter.call(document.querySelectorAll(selector), function (it) {
      return it.dataset[attribute];
    }).map(what);
  }

  function tick() {
    var panel = document.querySelector('.kept-panel');
    clearTimeout(timer);
    if (!panel || panel.keptAhead === undefined) {
      return;
    }
    var now = Date.now() + panel.keptAhead;
    var waits = each(COUNTED, 'instant', function (it) {
      return count(it, now);
    }).concat(each('.kept-panel .kept-promise', 'next', function (it) {
      return change(it, now);
    }));
    if (waits.length) {
      timer = setTimeout(tick, Math.min(MINUTE_MS, Math.min.apply(null, waits)));
    }
  }

  document.addEventListener('kept:drawn', tick);
  document.addEventListener('visibilitychange', function () {
    if (!document.hidden) {
      tick();
    }
  });
})();
