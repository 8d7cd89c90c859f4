/* The table of holidays: by hand, of a country, or from an iCalendar file. */
(function (kept) {
  'use strict';

  var MOST_BYTES = 1000000;
  var LARGE = AJS.I18n.getText('kept.calendars.file.large');
  var ADDED = AJS.I18n.getText('kept.calendars.added');
  var FIRST = AJS.I18n.getText('kept.setup.no_country');

  function body() {
    return document.querySelector('#kept-holidays tbody');
  }

  function rows() {
    return Array.prototype.slice.call(body().rows);
  }

  function part(row, name) {
    return row.querySelector('[data-part=' + name + ']');
  }

  function number() {
    rows().forEach(function (row, index) {
      row.querySelectorAll('[data-label]').forEach(function (element) {
        element.setAttribute('aria-label', element.dataset.label + ' ' + (index + 1));
      });
      var error = row.querySelector('.error');
      error.id = 'kept-error-holiday-' + index;
      part(row, 'date').setAttribute('aria-describedby', error.id);
    });
    document.getElementById('kept-holidays').hidden = !rows().length;
    document.getElementById('kept-no-holidays').hidden = !rows().length;
  }

  function add(holiday) {
    body().appendChild(document.getElementById('kept-holiday-row').content.cloneNode(true));
    var row = rows().pop();
    Object.keys(holiday).forEach(function (name) { part(row, name).value = holiday[name]; });
    return row;
  }

  kept.showHolidays = function (holidays) {
    body().textContent = '';
    holidays.forEach(add);
    number();
  };

  /** Each with the input at which it is blamed. */
  kept.holidays = function () {
    return rows().map(function (row) {
      return {
        date: part(row, 'date').value,
        closed: part(row, 'closed').value.trim(),
        name: part(row, 'name').value.trim(),
        input: part(row, 'date')
      };
    });
  };

  function say(sentence) {
    document.getElementById('kept-holiday-status').textContent = sentence;
  }

  /** Adds what is not there yet, and keeps all in order of the dates. */
  function merge(answer, changed) {
    if (!answer.ok) {
      say(answer.body.title);
      return;
    }
    var all = kept.holidays().map(function (it) {
      return { date: it.date, closed: it.closed, name: it.name };
    });
    var known = all.map(function (it) { return it.date + ' ' + it.name; });
    var fresh = answer.body.holidays.filter(function (it) {
      return known.indexOf(it.date + ' ' + it.name) < 0;
    });
    kept.showHolidays(all.concat(fresh).sort(function (a, b) {
      return a.date < b.date ? -1 : Number(a.date > b.date);
    }));
    say(kept.say(ADDED, [fresh.length, answer.body.holidays.length - fresh.length]));
    changed();
  }

  function regions(base) {
    var group = document.getElementById('kept-regions');
    var select = document.getElementById('kept-region');
    var country = document.getElementById('kept-country').value;
    group.hidden = true;
    select.textContent = '';
    if (!country) {
      return;
    }
    kept.request(base, 'setup/regions?country=' + country, 'GET').then(function (answer) {
      var still = document.getElementById('kept-country').value === country;
      if (!answer.ok || !still || !answer.body.regions.length) {
        return;
      }
      select.add(new Option(select.dataset.whole, ''));
      answer.body.regions.forEach(function (region) {
        select.add(new Option(region.name, region.code));
      });
      group.hidden = false;
    });
  }

  function ofCountry(base, changed) {
    var country = document.getElementById('kept-country').value;
    var region = document.getElementById('kept-region').value;
    if (!country) {
      say(FIRST);
      document.getElementById('kept-country').focus();
      return;
    }
    kept.request(base, 'holidays?country=' + country + '&region=' + encodeURIComponent(region),
      'GET').then(function (answer) { merge(answer, changed); });
  }

  function ofFile(base, input, changed) {
    var file = input.files[0];
    if (!file) {
      return;
    }
    if (file.size > MOST_BYTES) {
      say(LARGE);
      return;
    }
    file.text().then(function (text) {
      var zone = document.getElementById('kept-calendar-zone').value;
      input.value = '';
      return kept.request(base, 'holidays', 'POST', { zone: zone, file: text });
    }).then(function (answer) { merge(answer, changed); });
  }

  kept.startHolidays = function (base, changed) {
    var file = document.getElementById('kept-holiday-file');
    document.getElementById('kept-country').addEventListener('change', function (event) {
      event.stopPropagation();
      regions(base);
    });
    file.addEventListener('change', function (event) {
      event.stopPropagation();
      ofFile(base, file, changed);
    });
    document.getElementById('kept-add-country').addEventListener('click', function () {
      ofCountry(base, changed);
    });
    document.getElementById('kept-add-holiday').addEventListener('click', function () {
      var row = add({ closed: '00:00-24:00' });
      number();
      part(row, 'date').focus();
    });
    document.getElementById('kept-no-holidays').addEventListener('click', function () {
      kept.showHolidays([]);
      document.getElementById('kept-add-holiday').focus();
      changed();
    });
    body().addEventListener('click', function (event) {
      var button = event.target.closest('[data-row=remove]');
      if (button) {
        var row = button.closest('tr');
        var next = row.nextElementSibling || row.previousElementSibling;
        row.remove();
        number();
        (next ? part(next, 'date') : document.getElementById('kept-add-holiday')).focus();
        changed();
      }
    });
  };
})(window.KeptSettings = window.KeptSettings || {});
