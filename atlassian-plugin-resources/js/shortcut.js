/* A key that leads to the words of a quote. A letter alone only where its reader has left Jira's
   own keyboard shortcuts on; otherwise with Alt. */
(function () {
  'use strict';

  var FIELD = 'input, textarea, select, [contenteditable], [role=textbox]';
  var TITLE = AJS.I18n.getText('kept.panel.shortcut');

  function isAlone() {
    var meta = document.querySelector('meta[name="ajs-keyboard-shortcuts-enabled"]');
    return Boolean(meta) && meta.content === 'true';
  }

  function words() {
    return document.querySelector('.kept-panel form.kept-quote [name=words]');
  }

  function isAsked(event) {
    if (event.defaultPrevented || event.repeat || event.ctrlKey || event.metaKey ||
        event.shiftKey) {
      return false;
    }
    if (event.altKey) {
      return event.code === 'KeyQ' && !isAlone();
    }
    return isAlone() && event.key === 'q' && !event.target.closest(FIELD) &&
      !document.querySelector('[role=dialog][aria-modal=true], .aui-blanket:not([hidden])');
  }

  document.addEventListener('keydown', function (event) {
    var into = isAsked(event) && words();
    if (into) {
      event.preventDefault();
      into.focus();
      into.select();
    }
  });

  document.addEventListener('kept:drawn', function () {
    var into = words();
    if (into) {
      into.setAttribute('aria-keyshortcuts', isAlone() ? 'Q' : 'Alt+Q');
      into.title = TITLE.replace('{0}', isAlone() ? 'Q' : 'Alt+Q');
    }
  });
})();
