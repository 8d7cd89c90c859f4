/* Who changed a policy when, and what. */
(function (kept) {
  'use strict';

  var NOBODY = AJS.I18n.getText('kept.settings.history.none');
  var GIVEN_UP = AJS.I18n.getText('kept.settings.history.given_up');
  var SAME = AJS.I18n.getText('kept.settings.history.same');
  var STANDARD = AJS.I18n.getText('kept.settings.history.standard');

  /** The words on the page for a setting; rows go by the name of their setting. */
  function name(setting) {
    var label = document.querySelector('label[for="kept-in-' + setting + '"]');
    return label ? label.textContent : setting;
  }

  function word(value) {
    return value === undefined || value === '' ? STANDARD : value;
  }

  function differences(before, after) {
    return Object.keys(Object.assign({}, before, after)).sort().filter(function (setting) {
      return before[setting] !== after[setting];
    }).map(function (setting) {
      return name(setting) + ': ' + word(before[setting]) + ' \u2192 ' + word(after[setting]);
    });
  }

  function changes(version, before) {
    if (!version.own) {
      return [GIVEN_UP];
    }
    var all = differences(before ? before.entries : {}, version.entries);
    return all.length ? all : [SAME];
  }

  kept.showHistory = function (answer) {
    var body = document.querySelector('#kept-history tbody');
    var versions = answer.ok ? answer.body.versions : [];
    body.textContent = '';
    versions.forEach(function (version, index) {
      var row = kept.put(body, 'tr');
      kept.put(row, 'td', version.version);
      kept.put(row, 'td', version.name);
      kept.put(row, 'td', version.when);
      var what = kept.put(kept.put(row, 'td'), 'ul');
      changes(version, versions[index + 1]).forEach(function (change) {
        kept.put(what, 'li', change);
      });
    });
    document.getElementById('kept-history').hidden = !versions.length;
    document.getElementById('kept-history-status').textContent =
      answer.ok ? (versions.length ? '' : NOBODY) : answer.body.title;
  };
})(window.KeptSettings = window.KeptSettings || {});
