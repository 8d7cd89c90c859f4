/* What the scripts of settings and calendars share: how Jira is asked, and how texts are put. */
(function (kept) {
  'use strict';

  var PATIENCE_MS = 30000;
  var UNSURE = AJS.I18n.getText('kept.settings.unsure');

  /** Answers {ok, status, body}; the body has at least a title when it is not ok. */
  kept.request = function (base, path, method, body, version) {
    return window.KeptRest.ask({
      address: base + '/rest/kept/1.0/' + path,
      method: method,
      body: body,
      seen: version,
      patience: PATIENCE_MS,
      unsure: UNSURE
    });
  };

  /** Puts values in the place of {0}, {1} ... */
  kept.say = function (pattern, values) {
    return pattern.replace(/\{(\d)\}/g, function (whole, index) { return values[index]; });
  };

  /** An element with this text, put into another. */
  kept.put = function (parent, tag, text) {
    var element = parent.appendChild(document.createElement(tag));
    element.textContent = text === undefined ? '' : text;
    return element;
  };

  /** Says something in its place, or takes the place away. */
  kept.tell = function (id, sentence) {
    var place = document.getElementById(id);
    place.textContent = sentence || '';
    place.hidden = !sentence;
    return place;
  };
})(window.KeptSettings = window.KeptSettings || {});
