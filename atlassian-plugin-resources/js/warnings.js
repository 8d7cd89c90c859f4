/* Saves how somebody wants to be warned. */
(function () {
  'use strict';

  var GIVE_UP_MS = 10000;
  var UNSURE = AJS.I18n.getText('kept.panel.unsure');
  var LOGGED_OUT = AJS.I18n.getText('kept.panel.loggedout');
  var SAVED = AJS.I18n.getText('kept.wish.saved');

  function send(form) {
    var abort = new AbortController();
    var timer = setTimeout(function () { abort.abort(); }, GIVE_UP_MS);
    var fields = form.elements;
    return fetch(form.dataset.base + '/rest/kept/1.0/mine/warnings', {
      method: 'PUT',
      credentials: 'same-origin',
      signal: abort.signal,
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({
        holder: fields.holder.checked,
        maker: fields.maker.checked,
        lead: fields.lead.checked,
        digest: fields.how.value === 'digest' ? fields.digest.value || '?' : ''
      })
    }).finally(function () { clearTimeout(timer); });
  }

  function show(form, sentence) {
    var error = form.querySelector('.kept-error');
    error.textContent = sentence;
    error.hidden = !sentence;
    form.elements.digest.removeAttribute('aria-invalid');
  }

  function refuse(form, answer) {
    show(form, answer.title || UNSURE);
    if (answer.field) {
      form.elements.digest.setAttribute('aria-invalid', 'true');
      form.elements.digest.focus();
    }
  }

  /* The button is not disabled meanwhile: that would take the focus from it. */
  function save(form) {
    var button = form.querySelector('button[type=submit]');
    var next = document.getElementById('kept-wish-next');
    if (button.getAttribute('aria-disabled')) {
      return;
    }
    button.setAttribute('aria-disabled', 'true');
    show(form, '');
    next.textContent = '';
    send(form)
      .then(function (response) {
        return response.status === 401 ? { title: LOGGED_OUT } : response.json();
      })
      .catch(function () { return { title: UNSURE }; })
      .then(function (answer) {
        button.removeAttribute('aria-disabled');
        if (answer.sentence) {
          next.textContent = SAVED + ' ' + answer.sentence;
        } else {
          refuse(form, answer);
        }
      });
  }

  document.addEventListener('submit', function (event) {
    if (event.target.id === 'kept-wish') {
      event.preventDefault();
      save(event.target);
    }
  });

  /* Whoever chooses a time wants a digest. */
  document.addEventListener('input', function (event) {
    if (event.target.id === 'kept-wish-time') {
      document.getElementById('kept-wish-digest').checked = true;
    }
  });
}());
