/* What a calendar opens, who changed it, and what is wrong with it. */
(function (kept) {
  'use strict';

  var CLOSED = AJS.I18n.getText('kept.calendars.day.closed');
  var FIRST = AJS.I18n.getText('kept.calendars.history.first');
  var MORE = AJS.I18n.getText('kept.calendars.history.more');
  var MOST_LINES = 12;

  function date(day) {
    return new Date(day + 'T12:00:00Z').toLocaleDateString(document.documentElement.lang,
      { weekday: 'short', year: 'numeric', month: 'short', day: 'numeric', timeZone: 'UTC' });
  }

  kept.showDays = function (days) {
    var body = document.querySelector('#kept-days tbody');
    body.textContent = '';
    days.forEach(function (day) {
      var row = kept.put(body, 'tr');
      kept.put(row, 'th', date(day.date)).scope = 'row';
      kept.put(row, 'td', day.open.join(', ') || CLOSED);
      kept.put(row, 'td', day.holidays.join(', '));
    });
  };

  function lines(version) {
    return version.hours.split('\n').filter(function (line) { return line; });
  }

  function changes(version, before) {
    if (!before) {
      return [FIRST];
    }
    var was = lines(before);
    var is = lines(version);
    var all = was.filter(function (line) { return is.indexOf(line) < 0; })
      .map(function (line) { return '\u2212 ' + line; })
      .concat(is.filter(function (line) { return was.indexOf(line) < 0; })
        .map(function (line) { return '+ ' + line; }));
    return all.length > MOST_LINES
      ? all.slice(0, MOST_LINES).concat(kept.say(MORE, [all.length - MOST_LINES])) : all;
  }

  kept.showVersions = function (versions) {
    var body = document.querySelector('#kept-history tbody');
    body.textContent = '';
    versions.forEach(function (version, index) {
      var row = kept.put(body, 'tr');
      [version.version, version.name, version.when].forEach(function (text) {
        kept.put(row, 'td', text);
      });
      var what = kept.put(kept.put(row, 'td'), 'ul');
      changes(version, versions[index + 1]).forEach(function (change) {
        kept.put(what, 'li', change);
      });
    });
    document.getElementById('kept-history').hidden = !versions.length;
  };

  kept.forgive = function () {
    document.getElementById('kept-settings-error').textContent = '';
    document.querySelectorAll('#kept-calendars-form [aria-invalid]').forEach(function (input) {
      input.removeAttribute('aria-invalid');
    });
    document.querySelectorAll('#kept-calendars-form .error').forEach(function (error) {
      error.textContent = '';
      error.hidden = true;
    });
  };

  function mark(input, sentence) {
    var error = document.getElementById((input.getAttribute('aria-describedby') || '').split(' ')[0]);
    input.setAttribute('aria-invalid', 'true');
    if (error && error.className === 'error') {
      error.textContent = sentence;
      error.hidden = false;
    }
  }

  /**
   * Says each fault at the input that its line comes from.
   *
   * @param name the input of the name when that is what is wrong
   */
  kept.accuse = function (title, faults, written, name) {
    kept.forgive();
    var top = document.getElementById('kept-settings-error');
    var box = kept.put(top, 'div');
    box.className = 'aui-message aui-message-error';
    kept.put(box, 'p', title);
    faults.forEach(function (fault) {
      var line = written[fault.line - 1];
      if (line) {
        mark(line.input, fault.sentence + ' ' + fault.entered);
      } else {
        kept.put(box, 'p', fault.sentence);
      }
    });
    if (name) {
      mark(name, title);
    }
    (document.querySelector('#kept-calendars-form [aria-invalid=true]') || top).focus();
  };
})(window.KeptSettings = window.KeptSettings || {});
