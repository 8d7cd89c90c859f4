/* What can be done on "My promises": let a warning rest, wake it, take over and hand over. */
(function () {
  'use strict';

  var PAUSE_MS = 200;
  var ACTED = 'kept-mine-acted';
  var pause;

  function base() {
    return document.querySelector('.kept-mine').dataset.base;
  }

  function ask(path, method, body, seen) {
    return window.KeptRest.ask({ address: base() + path, method: method, body: body, seen: seen });
  }

  function rowOf(form) {
    return form.closest('.kept-mine-acts').dataset;
  }

  function send(form) {
    var row = rowOf(form);
    var fields = form.elements;
    function act(what, method, body) {
      return ask('/rest/kept/1.0/promise/' + row.promise + what, method, body, row.version);
    }
    switch (form.dataset.act) {
      case 'wake':
        return act('/snooze', 'DELETE');
      case 'snooze':
        return act('/snooze', 'POST', { minutes: Number(fields.minutes.value) });
      case 'take':
        return act('/holder', 'POST', { from: row.holder });
      default:
        return act('/holder', 'POST', {
          to: fields.to.value, from: row.holder, note: fields.note.value
        });
    }
  }

  function show(form, sentence) {
    var error = form.querySelector('.kept-error');
    error.textContent = sentence;
    error.hidden = !sentence;
  }

  /* Says what to mend, once, and leads there. */
  function refuse(form, answer) {
    var field = form.elements[answer.field];
    show(form, answer.title);
    if (field) {
      field.setAttribute('aria-invalid', 'true');
    }
    (field || form.querySelector('button')).focus();
  }

  /* The promise that was acted on, for the page that comes. A browser may refuse to remember. */
  function reload(form) {
    try {
      sessionStorage.setItem(ACTED, rowOf(form).promise);
    } catch (refused) { /* The page then begins at its top. */ }
    window.location.reload();
  }

  /* Leads back to the row, or to the heading when it has gone elsewhere. */
  function comeBack() {
    var acted;
    try {
      acted = sessionStorage.getItem(ACTED);
      sessionStorage.removeItem(ACTED);
    } catch (refused) {
      return;
    }
    if (acted) {
      (document.getElementById('kept-mine-issue-' + acted) ||
        document.getElementById('kept-mine-title')).focus();
    }
  }

  /* The button is not disabled meanwhile: that would take the focus from it. */
  function save(form) {
    var button = form.querySelector('button[type=submit]');
    if (button.getAttribute('aria-disabled')) {
      return;
    }
    if (form.elements.to && !form.elements.to.value.trim()) {
      form.elements.to.focus();
      return;
    }
    button.setAttribute('aria-disabled', 'true');
    show(form, '');
    send(form).then(function (answer) {
      if (answer.ok) {
        reload(form);
      } else {
        button.removeAttribute('aria-disabled');
        refuse(form, answer.body);
      }
    });
  }

  /* Without suggestions a name can be typed all the same, so nobody is told of a failure. */
  function suggest(input) {
    var query = '?issueKey=' + encodeURIComponent(rowOf(input.form).issue) +
      '&username=' + encodeURIComponent(input.value) + '&maxResults=20';
    ask('/rest/api/2/user/assignable/search' + query, 'GET').then(function (answer) {
      input.list.textContent = '';
      (answer.ok ? answer.body : []).forEach(function (person) {
        var option = document.createElement('option');
        option.value = person.name;
        option.label = person.displayName;
        input.list.appendChild(option);
      });
    });
  }

  document.addEventListener('input', function (event) {
    var input = event.target;
    if (input.name === 'to' && input.closest('.kept-mine-acts')) {
      input.removeAttribute('aria-invalid');
      clearTimeout(pause);
      pause = setTimeout(function () { suggest(input); }, PAUSE_MS);
    }
  });

  document.addEventListener('submit', function (event) {
    if (event.target.closest('.kept-mine-acts')) {
      event.preventDefault();
      save(event.target);
    }
  });

  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', comeBack);
  } else {
    comeBack();
  }
}());
