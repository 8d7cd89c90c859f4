/* The guided set-up: sends what was chosen, and says what became of it. */
(function () {
  'use strict';

  var PATIENCE_MS = 30000;
  var UNSURE = AJS.I18n.getText('kept.setup.unsure');

  function ask(base, path, method, body) {
    return window.KeptRest.ask({
      address: base + '/rest/kept/1.0/setup' + path,
      method: method,
      body: body,
      patience: PATIENCE_MS,
      unsure: UNSURE
    });
  }

  function checked(form, name) {
    return Array.prototype.map.call(
      form.querySelectorAll('[name=' + name + ']:checked'), function (box) { return box.value; });
  }

  function say(id, sentence) {
    var place = document.getElementById(id);
    place.textContent = sentence;
    place.hidden = !sentence;
    return place;
  }

  function fail(form, answer) {
    var field = answer.body.field && form.querySelector('[name=' + answer.body.field + ']');
    say('kept-setup-error', answer.body.title || UNSURE);
    if (field) {
      field.focus();
    }
  }

  function told(form, answer, undoable) {
    if (answer.ok) {
      document.getElementById('kept-setup-undo').hidden = !undoable(answer.body);
      say('kept-setup-done', answer.body.sentence).focus();
    } else {
      fail(form, answer);
    }
  }

  function send(form, method, body, undoable) {
    if (form.getAttribute('aria-busy')) {
      return;
    }
    form.setAttribute('aria-busy', 'true');
    say('kept-setup-error', '');
    say('kept-setup-done', '');
    ask(form.dataset.base, '', method, body).then(function (answer) {
      form.removeAttribute('aria-busy');
      told(form, answer, undoable);
    });
  }

  function regions(form) {
    var group = document.getElementById('kept-setup-regions');
    var select = form.elements.region;
    var country = form.elements.country.value;
    group.hidden = true;
    select.textContent = '';
    if (!country) {
      return;
    }
    ask(form.dataset.base, '/regions?country=' + country, 'GET')
      .then(function (answer) {
        if (!answer.ok || form.elements.country.value !== country || !answer.body.regions.length) {
          return;
        }
        select.add(new Option(select.dataset.whole, ''));
        answer.body.regions.forEach(function (region) {
          select.add(new Option(region.name, region.code));
        });
        group.hidden = false;
      });
  }

  function begin(form) {
    send(form, 'POST', {
      kinds: checked(form, 'kinds'),
      screens: checked(form, 'screens').map(Number),
      zone: form.elements.zone.value,
      country: form.elements.country.value,
      region: form.elements.region.value
    }, function () { return true; });
  }

  function example(form) {
    var place = document.getElementById('kept-setup-lines');
    ask(form.dataset.base, '/example?issue=' + encodeURIComponent(form.elements.issue.value),
      'GET').then(function (answer) {
      place.textContent = '';
      (answer.ok ? answer.body.lines : [answer.body.title]).forEach(function (line) {
        place.appendChild(document.createElement('p')).textContent = line;
      });
    });
  }

  AJS.toInit(function () {
    var form = document.getElementById('kept-setup-form');
    if (!form) {
      return;
    }
    form.addEventListener('submit', function (event) {
      event.preventDefault();
      begin(form);
    });
    form.elements.country.addEventListener('change', function () { regions(form); });
    document.getElementById('kept-setup-undo').addEventListener('click', function () {
      send(form, 'DELETE', undefined, function (body) { return body.left.length > 0; });
    });
    var issue = document.getElementById('kept-setup-example');
    issue.addEventListener('submit', function (event) {
      event.preventDefault();
      example(issue);
    });
  });
})();
