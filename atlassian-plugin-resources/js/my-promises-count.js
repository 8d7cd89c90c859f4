/* How many promises are at risk or lapsed, beside the link in the header. Asked once a page. */
(function () {
  'use strict';

  var GIVE_UP_MS = 10000;

  function show(link, answer) {
    var badge = document.createElement('span');
    badge.className = 'aui-badge';
    badge.textContent = answer.number;
    badge.style.marginLeft = '4px';
    link.appendChild(badge);
    link.setAttribute('aria-label', answer.label);
  }

  /* Without an answer the link is as good as before, so nobody is told. */
  function ask(link) {
    var abort = new AbortController();
    var root = link.pathname.replace(/\/plugins\/servlet\/kept\/mine$/, '');
    var timer = setTimeout(function () { abort.abort(); }, GIVE_UP_MS);
    fetch(root + '/rest/kept/1.0/mine/urgent', { credentials: 'same-origin', signal: abort.signal })
      .then(function (response) { return response.ok ? response.json() : { count: 0 }; })
      .then(function (answer) {
        if (answer.count > 0) {
          show(link, answer);
        }
      })
      .catch(function () {})
      .finally(function () { clearTimeout(timer); });
  }

  function start() {
    var link = document.getElementById('kept-my-promises-link');
    if (link) {
      ask(link);
    }
  }

  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', start);
  } else {
    start();
  }
}());
