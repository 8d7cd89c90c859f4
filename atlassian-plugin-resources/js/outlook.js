/* What lies ahead of a quote, below what its words mean: asked for by panel.js, or on the way in. */
(function () {
  'use strict';

  var STILL_MS = 1500;
  var SAY_MS = 1000;
  var SAID_MS = 5000;
  var HOLD = 'h';
  var saying;

  function element(name, className, text) {
    var made = document.createElement(name);
    made.className = className;
    made.textContent = text;
    return made;
  }

  /* Made by the script, since without it there is nothing to show. */
  function boxOf(form) {
    var box = form.querySelector('.kept-outlook');
    if (!box) {
      box = element('div', 'kept-outlook', '');
      var status = element('div', 'assistive', '');
      status.setAttribute('aria-live', 'polite');
      box.append(element('ul', '', ''), element('p', '', ''), status);
      form.elements.words.closest('.field-group').append(box);
    }
    return box;
  }

  function offer(box, holds) {
    var place = box.querySelector('p');
    var button = place.querySelector('button');
    if (!holds) {
      place.replaceChildren();
      return;
    }
    if (!button) {
      button = element('button', 'aui-button aui-button-link kept-ready-quote', '');
      button.type = 'button';
      button.setAttribute('aria-keyshortcuts', 'Alt+H');
      place.append(button);
    }
    button.textContent = holds.label;
    button.dataset.words = holds.words;
  }

  /* Read aloud once, when the words have rested, and then gone: the list stays to be read. */
  function say(box, lines) {
    var status = box.querySelector('[aria-live]');
    status.textContent = '';
    clearTimeout(saying);
    saying = setTimeout(function () {
      status.textContent = lines.join(' ');
      saying = setTimeout(function () { status.textContent = ''; }, SAID_MS);
    }, SAY_MS);
  }

  function show(form, outlook) {
    var lines = outlook ? outlook.lines : [];
    var box = boxOf(form);
    box.hidden = !outlook;
    box.querySelector('ul').replaceChildren.apply(
      box.querySelector('ul'),
      lines.map(function (line) { return element('li', '', line); }));
    offer(box, outlook && outlook.holds);
    say(box, lines);
  }

  function address(form) {
    var panel = form.closest('.kept-panel').dataset;
    var field = form.closest('.kept-promise').dataset.field;
    return panel.base + '/rest/kept/1.0/quote?words=&issue=' + encodeURIComponent(panel.issue) +
      '&field=' + field;
  }

  /* Before anything is typed: how long it takes, and what would hold. It only informs, so that a
     request that fails is left at that. */
  function ask(form) {
    fetch(address(form), { credentials: 'same-origin' })
      .then(function (response) { return response.ok ? response.json() : {}; })
      .then(function (answer) {
        if (!form.elements.words.value.trim()) {
          show(form, answer.outlook);
        }
      })
      .catch(function () { show(form); });
  }

  function formOf(event) {
    return event.target.closest && event.target.closest('.kept-panel form.kept-quote');
  }

  /* On the document, because Jira draws panels anew. */
  document.addEventListener('focusin', function (event) {
    var form = formOf(event);
    var now = Date.now();
    if (form && event.target === form.elements.words && !event.target.value.trim() &&
        now - (form.keptAsked || 0) > STILL_MS) {
      form.keptAsked = now;
      ask(form);
    }
  });

  /* Without an answer there are no words, or Jira gave none. */
  document.addEventListener('kept:meaning', function (event) {
    var form = formOf(event);
    if (!form) {
      return;
    }
    if (event.detail) {
      show(form, event.detail.outlook);
    } else if (form.elements.words.value.trim()) {
      show(form);
    } else {
      ask(form);
    }
  });

  /* By its place on the keyboard, since Alt makes other letters of it on some of them. */
  document.addEventListener('keydown', function (event) {
    var form = formOf(event);
    var isHold = event.altKey && !event.ctrlKey && !event.metaKey &&
      (event.key.toLowerCase() === HOLD || event.code === 'KeyH');
    var button = form && isHold && form.querySelector('.kept-outlook button');
    if (button) {
      event.preventDefault();
      button.click();
    }
  });
})();
