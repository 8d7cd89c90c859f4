/* Saves which mails somebody wants. */
(function () {
  'use strict';

  var SAVED = AJS.I18n.getText('kept.wish.saved');

  /* What each form says, and where. A time that is wanted but missing is refused by the server. */
  var FORMS = {
    'kept-wish': {
      path: '/rest/kept/1.0/mine/warnings',
      says: function (fields) {
        return {
          holder: fields.holder.checked,
          maker: fields.maker.checked,
          lead: fields.lead.checked,
          digest: fields.how.value === 'digest' ? fields.digest.value || '?' : ''
        };
      }
    },
    'kept-weekly': {
      path: '/rest/kept/1.0/mine/weekly',
      says: function (fields) {
        return {
          day: fields.day.value,
          time: fields.wanted.checked ? fields.time.value || '?' : '',
          project: fields.project.value
        };
      }
    }
  };

  function send(form) {
    return window.KeptRest.ask({
      address: form.dataset.base + FORMS[form.id].path,
      method: 'PUT',
      body: FORMS[form.id].says(form.elements)
    });
  }

  function show(form, sentence) {
    var error = form.querySelector('.kept-error');
    error.textContent = sentence;
    error.hidden = !sentence;
    form.querySelectorAll('[aria-invalid]').forEach(function (input) {
      input.removeAttribute('aria-invalid');
    });
  }

  function refuse(form, answer) {
    var input = answer.field && form.elements[answer.field];
    show(form, answer.title);
    if (input) {
      input.setAttribute('aria-invalid', 'true');
      input.focus();
    }
  }

  /* The button is not disabled meanwhile: that would take the focus from it. */
  function save(form) {
    var button = form.querySelector('button[type=submit]');
    var next = form.querySelector('.kept-next');
    if (button.getAttribute('aria-disabled')) {
      return;
    }
    button.setAttribute('aria-disabled', 'true');
    show(form, '');
    next.textContent = '';
    send(form).then(function (answer) {
      button.removeAttribute('aria-disabled');
      if (answer.ok) {
        next.textContent = SAVED + ' ' + answer.body.sentence;
      } else {
        refuse(form, answer.body);
      }
    });
  }

  document.addEventListener('submit', function (event) {
    if (FORMS[event.target.id]) {
      event.preventDefault();
      save(event.target);
    }
  });

  /* Whoever chooses a time, or of what, wants the mail. */
  document.addEventListener('input', function (event) {
    var form = event.target.form;
    if (event.target.id === 'kept-wish-time') {
      document.getElementById('kept-wish-digest').checked = true;
    } else if (form && form.id === 'kept-weekly' && event.target.name !== 'wanted') {
      form.elements.wanted.checked = true;
    }
  });
}());
