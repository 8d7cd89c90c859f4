/* The calendars: chooses one, tries what is entered, and saves it. */
(function (kept) {
  'use strict';

  var SAVED = AJS.I18n.getText('kept.settings.saved');
  var FAULTS = AJS.I18n.getText('kept.settings.faults');
  var MINE = AJS.I18n.getText('kept.settings.outdated.mine');
  var PAUSE_MS = 500;
  var DESK = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'].map(function (day) {
    return day + ' 09:00-17:00';
  });

  function page(form) {
    var choice = document.getElementById('kept-calendar');
    var name = document.getElementById('kept-calendar-name');
    var text = document.getElementById('kept-calendar-text');
    var zone = document.getElementById('kept-calendar-zone');
    var usual = zone.value;
    var version = 0;
    var written = [];
    var pending;

    function ask(path, method, body, seen) {
      var address = 'calendar/' + encodeURIComponent(name.value.trim()) + path;
      return kept.request(form.dataset.base, address, method, body, seen);
    }

    function lines() {
      written = kept.writeLines();
      text.value = kept.text(written);
      return { hours: text.value };
    }

    /** A calendar without a name can be tried too. */
    function preview() {
      var body = lines();
      var called = encodeURIComponent(name.value.trim() || '-');
      return kept.request(form.dataset.base, 'calendar/' + called + '/preview', 'POST', body)
        .then(function (answer) {
          var fine = answer.ok && !answer.body.faults.length;
          if (fine) {
            kept.showDays(answer.body.days);
          }
          document.getElementById('kept-days-status').textContent =
            fine ? '' : answer.body.title || FAULTS;
          return answer;
        });
    }

    function later() {
      document.getElementById('kept-confirm').hidden = true;
      clearTimeout(pending);
      pending = setTimeout(preview, PAUSE_MS);
    }

    function versions() {
      ask('/history', 'GET').then(function (answer) {
        kept.showVersions(answer.ok ? answer.body.versions : []);
      });
    }

    function show(calendar) {
      version = calendar.version;
      name.value = calendar.name;
      name.readOnly = version > 0;
      kept.forgive();
      kept.readLines(calendar.hours);
      preview();
    }

    function load() {
      kept.tell('kept-settings-done', '');
      name.value = choice.value;
      if (!choice.value) {
        show({ version: 0, name: '', hours: ['zone ' + usual].concat(DESK).join('\n') });
        kept.showVersions([]);
        return;
      }
      ask('', 'GET').then(function (answer) {
        if (answer.ok) {
          show(answer.body);
          versions();
        } else {
          kept.accuse(answer.body.title, [], written);
        }
      });
    }

    function list() {
      return kept.request(form.dataset.base, 'calendar', 'GET').then(function (answer) {
        if (!answer.ok) {
          kept.accuse(answer.body.title, [], written);
          return;
        }
        answer.body.calendars.forEach(function (calendar) {
          var there = Array.prototype.some.call(choice.options, function (option) {
            return option.value === calendar.name;
          });
          if (!there) {
            choice.add(new Option(calendar.name, calendar.name));
          }
        });
      });
    }

    function refuse(answer) {
      var misnamed = answer.body.field === 'name' || !name.value.trim();
      kept.accuse(answer.body.title || FAULTS, answer.body.faults || [], written,
        misnamed && name);
    }

    /** Somebody else has saved: what was typed stays, and can still be saved once that is known. */
    function outdated(answer) {
      refuse(answer);
      versions();
      var box = document.querySelector('#kept-settings-error .aui-message');
      var button = kept.put(kept.put(box, 'p'), 'button', MINE);
      button.type = 'button';
      button.className = 'aui-button';
      button.addEventListener('click', function () {
        ask('', 'GET').then(function (newest) {
          if (newest.ok) {
            version = newest.body.version;
            confirm();
          } else {
            refuse(newest);
          }
        });
      });
    }

    function confirm() {
      kept.tell('kept-settings-done', '');
      lines();
      ask('/preview', 'POST', { hours: text.value }).then(function (answer) {
        if (!answer.ok || answer.body.faults.length) {
          refuse(answer);
          return;
        }
        kept.forgive();
        kept.showDays(answer.body.days);
        document.getElementById('kept-effect').textContent = kept.effect(answer.body.effect);
        var box = document.getElementById('kept-confirm');
        box.hidden = false;
        box.focus();
      });
    }

    function save() {
      document.getElementById('kept-confirm').hidden = true;
      ask('', 'PUT', lines(), version).then(function (answer) {
        if (answer.status === 412) {
          outdated(answer);
        } else if (!answer.ok) {
          refuse(answer);
        } else {
          show(answer.body);
          versions();
          list().then(function () { choice.value = name.value; });
          kept.tell('kept-settings-done', SAVED).focus();
          kept.follow(function () { return ask('', 'GET'); });
        }
      });
    }

    form.addEventListener('submit', function (event) {
      event.preventDefault();
      confirm();
    });
    choice.addEventListener('change', function (event) {
      event.stopPropagation();
      load();
    });
    text.addEventListener('change', function () { kept.readLines(text.value); });
    form.addEventListener('change', later);
    document.getElementById('kept-confirm-save').addEventListener('click', save);
    document.getElementById('kept-confirm-back').addEventListener('click', function () {
      document.getElementById('kept-confirm').hidden = true;
      document.getElementById('kept-settings-save').focus();
    });
    kept.startHolidays(form.dataset.base, later);
    list().then(load);
  }

  AJS.toInit(function () {
    var form = document.getElementById('kept-calendars-form');
    if (form) {
      page(form);
    }
  });
})(window.KeptSettings = window.KeptSettings || {});
