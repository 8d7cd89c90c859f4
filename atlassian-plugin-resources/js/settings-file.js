/* A policy as a file, to be carried to another Jira. */
(function (kept) {
  'use strict';

  var MOST_CHARACTERS = 100000;
  var LARGE = AJS.I18n.getText('kept.settings.import.large');
  var NO_POLICY = AJS.I18n.getText('kept.settings.import.none');
  var READ = AJS.I18n.getText('kept.settings.import.read');

  function texts(entries) {
    return entries && typeof entries === 'object' && !Array.isArray(entries)
      && Object.keys(entries).every(function (it) { return typeof entries[it] === 'string'; });
  }

  function parsed(text) {
    try {
      var document = JSON.parse(text);
      return document && texts(document.entries) ? document.entries : null;
    } catch (noJson) {
      return null;
    }
  }

  function download(name, text) {
    var link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    link.download = name;
    document.body.appendChild(link);
    link.click();
    link.remove();
    setTimeout(function () { URL.revokeObjectURL(link.href); }, 1000);
  }

  /**
   * @param collect what is entered now
   * @param take is given the entries of a file
   */
  kept.startFile = function (name, collect, take) {
    var input = document.getElementById('kept-import');
    var status = document.getElementById('kept-import-status');
    document.getElementById('kept-export').addEventListener('click', function () {
      download(name, JSON.stringify({ entries: collect() }, null, 2) + '\n');
    });
    input.addEventListener('change', function () {
      var file = input.files[0];
      if (!file) {
        return;
      }
      if (file.size > MOST_CHARACTERS) {
        status.textContent = LARGE;
        return;
      }
      file.text().then(function (text) {
        var entries = parsed(text);
        status.textContent = entries ? READ : NO_POLICY;
        input.value = '';
        if (entries) {
          take(entries);
        }
      });
    });
  };
})(window.KeptSettings = window.KeptSettings || {});
