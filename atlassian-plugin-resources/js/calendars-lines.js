/* A calendar in the form and in lines: its zone, weekdays and holidays. */
(function (kept) {
  'use strict';

  var ALL_DAY = '00:00-24:00';

  /** Hours that begin at a later date; they are kept as they are. */
  var later = [];

  function days() {
    return Array.prototype.slice.call(document.querySelectorAll('[data-day]'));
  }

  function zone() {
    return document.getElementById('kept-calendar-zone');
  }

  function chooseZone(id) {
    if (!Array.prototype.some.call(zone().options, function (it) { return it.value === id; })) {
      zone().add(new Option(id, id));
    }
    zone().value = id;
  }

  /** Shows lines in the form. */
  kept.readLines = function (text) {
    var holidays = [];
    var week = {};
    var begun = false;
    later = [];
    text.split('\n').forEach(function (line) {
      var words = line.split(' ');
      if (words[0] === 'zone') {
        chooseZone(words[1]);
      } else if (words[0] === 'holiday') {
        holidays.push({ date: words[1], closed: words[2], name: words.slice(3).join(' ') });
      } else if (words[0] === 'from' || begun) {
        begun = true;
        later.push(line);
      } else {
        week[words[0]] = words.slice(1).join(' ');
      }
    });
    days().forEach(function (input) { input.value = week[input.dataset.day] || ''; });
    later = later.filter(function (line) { return line; });
    document.getElementById('kept-later-weeks').hidden = !later.length;
    kept.showHolidays(holidays);
  };

  /** The lines of what is entered, each with the input that it comes from. */
  kept.writeLines = function () {
    var lines = [{ text: 'zone ' + zone().value, input: zone() }];
    days().forEach(function (input) {
      var hours = input.value.trim().split(/[\s,;]+/).join(' ');
      if (hours) {
        lines.push({ text: input.dataset.day + ' ' + hours, input: input });
      }
    });
    later.forEach(function (line) {
      lines.push({ text: line, input: document.getElementById('kept-calendar-text') });
    });
    kept.holidays().forEach(function (holiday) {
      var words = ['holiday', holiday.date, holiday.closed || ALL_DAY, holiday.name];
      lines.push({ text: words.join(' '), input: holiday.input });
    });
    return lines;
  };

  kept.text = function (lines) {
    return lines.map(function (line) { return line.text; }).join('\n');
  };
})(window.KeptSettings = window.KeptSettings || {});
