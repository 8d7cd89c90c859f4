/* Asks Kept for settings, and waits no longer than half a minute. */
(function (kept) {
  'use strict';

  var GIVE_UP_MS = 30000;
  var UNSURE = AJS.I18n.getText('kept.settings.unsure');

  /** Answers {ok, status, body, version}; the body has at least a title when it is not ok. */
  kept.request = function (base, path, method, body, version) {
    var abort = new AbortController();
    var timer = setTimeout(function () { abort.abort(); }, GIVE_UP_MS);
    var headers = { 'Content-Type': 'application/json' };
    if (version !== undefined) {
      headers['If-Match'] = '"' + version + '"';
    }
    return fetch(base + '/rest/kept/1.0/' + path, {
      method: method,
      headers: headers,
      body: body && JSON.stringify(body),
      credentials: 'same-origin',
      signal: abort.signal
    }).then(function (response) {
      return response.json().then(function (answer) {
        return { ok: response.ok, status: response.status, body: answer };
      });
    }).catch(function () {
      return { ok: false, status: 0, body: { title: UNSURE } };
    }).finally(function () { clearTimeout(timer); });
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
