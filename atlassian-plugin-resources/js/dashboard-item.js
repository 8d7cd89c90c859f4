/*
 * The kept rate on a dashboard. Jira makes one of these for each item and calls render or renderEdit;
 * of its API only savePreferences is needed, the rest is used where it is there.
 */
define('kept/dashboard-item', function () {
  'use strict';

  var GIVE_UP_MS = 10000;
  var WEEKS = ['4', '13', '52'];
  var KINDS = [
    ['', AJS.I18n.getText('kept.item.all_kinds')],
    ['FIX', AJS.I18n.getText('kept.item.kind.fix')],
    ['REPLY', AJS.I18n.getText('kept.item.kind.reply')],
    ['NEWS', AJS.I18n.getText('kept.item.kind.news')]
  ];
  var SENTENCES = {
    401: AJS.I18n.getText('kept.item.loggedout'),
    404: AJS.I18n.getText('kept.item.unseen')
  };
  var UNSURE = AJS.I18n.getText('kept.item.unsure');
  var made = 0;

  function Item(api) {
    this.api = api || {};
    this.id = 'kept-item-' + (made += 1);
    this.turn = 0;
  }

  function tag(name, text, attributes) {
    var element = document.createElement(name);
    element.textContent = text || '';
    Object.keys(attributes || {}).forEach(function (key) {
      element.setAttribute(key, attributes[key]);
    });
    return element;
  }

  function into(parent, children) {
    children.forEach(function (child) { parent.appendChild(child); });
    return parent;
  }

  function root() {
    var from = AJS.contextPath ? AJS : WRM;
    return from.contextPath();
  }

  /* Jira gives a jQuery object. */
  function bare(element) {
    return element.jquery ? element.get(0) : element;
  }

  function ask(path) {
    var abort = new AbortController();
    var timer = setTimeout(function () { abort.abort(); }, GIVE_UP_MS);
    return fetch(root() + '/rest/kept/1.0/' + path, {
      credentials: 'same-origin',
      signal: abort.signal,
      headers: { Accept: 'application/json' }
    })
      .then(function (response) {
        return response.json().catch(function () { return {}; }).then(function (answer) {
          if (!response.ok) {
            throw new Error(SENTENCES[response.status] || answer.title || UNSURE);
          }
          return answer;
        });
      })
      .catch(function (error) {
        throw error.name === 'Error' ? error : new Error(UNSURE);
      })
      .finally(function () { clearTimeout(timer); });
  }

  /* What was saved, whatever of it came back, and as whatever type. */
  function wanted(preferences) {
    var saved = preferences || {};
    return {
      chosen: Boolean(saved.isConfigured || saved.project),
      project: String(saved.project || ''),
      weeks: WEEKS.indexOf(String(saved.weeks)) < 0 ? '13' : String(saved.weeks),
      kind: String(saved.kind || '')
    };
  }

  function bar(part) {
    var track = tag('div', '', { 'class': 'kept-item-track', 'aria-hidden': 'true' });
    var filled = tag('div', '', { 'class': 'kept-item-bar' });
    filled.style.width = Math.floor(part.share * 100) + '%';
    return into(track, [filled]);
  }

  function row(part) {
    var cell = tag('td', part.text);
    return into(tag('tr'), [
      tag('th', part.label, { scope: 'row' }),
      part.share === undefined ? cell : into(cell, [bar(part)])
    ]);
  }

  function table(answer) {
    var heads = into(tag('tr'), [
      tag('th', AJS.I18n.getText('kept.item.column.from'), { scope: 'col' }),
      tag('th', AJS.I18n.getText('kept.item.column.rate'), { scope: 'col' })
    ]);
    return into(tag('table', '', { 'class': 'aui' }), [
      tag('caption', AJS.I18n.getText('kept.item.by_week')),
      into(tag('thead'), [heads]),
      into(tag('tbody'), answer.parts.map(row))
    ]);
  }

  function more(preferences) {
    var query = preferences.project ? '?project=' + encodeURIComponent(preferences.project) : '';
    return into(tag('p'), [
      tag('a', AJS.I18n.getText('kept.item.more'), {
        href: root() + '/plugins/servlet/kept/rate' + query
      })
    ]);
  }

  function choice(id, label, options, value) {
    var select = tag('select', '', { 'class': 'select', id: id });
    options.forEach(function (option) {
      select.appendChild(tag('option', option[1], { value: option[0] }));
    });
    select.value = value;
    return into(tag('div', '', { 'class': 'field-group' }), [tag('label', label, { 'for': id }), select]);
  }

  /* The newest drawing wins, whenever the answers come. */
  Item.prototype.begin = function (element) {
    var item = this;
    var turn = (this.turn += 1);
    var place = bare(element);
    function show(children) {
      if (turn === item.turn) {
        place.textContent = '';
        place.appendChild(into(tag('div', '', { 'class': 'kept-item' }), children));
        if (item.api.resize) {
          item.api.resize();
        }
      }
    }
    show([tag('p', AJS.I18n.getText('kept.item.counting'), { role: 'status' })]);
    return show;
  };

  function refusal(sentence, again) {
    var button = tag('button', AJS.I18n.getText('kept.item.again'), {
      'class': 'aui-button', type: 'button'
    });
    button.addEventListener('click', again);
    return [tag('p', sentence, { role: 'alert' }), button];
  }

  Item.prototype.render = function (element, preferences) {
    var item = this;
    var choice = wanted(preferences);
    var show = this.begin(element);
    if (!choice.chosen) {
      show([tag('p', AJS.I18n.getText('kept.item.unconfigured'))]);
      return;
    }
    ask('rate?weeks=' + choice.weeks + '&project=' + encodeURIComponent(choice.project) +
        '&kind=' + encodeURIComponent(choice.kind))
      .then(function (answer) {
        show([
          tag('p', answer.title),
          tag('p', answer.sentence, { 'class': 'kept-item-rate' }),
          tag('p', (answer.caution + ' ' + answer.leftOut).trim()),
          table(answer),
          more(choice)
        ]);
      })
      .catch(function (error) {
        show(refusal(error.message, function () { item.render(element, preferences); }));
      });
  };

  Item.prototype.renderEdit = function (element, preferences) {
    var item = this;
    var show = this.begin(element);
    ask('rate/projects')
      .then(function (answer) {
        show(answer.projects.length
          ? [item.form(element, preferences, answer.projects)]
          : [tag('p', AJS.I18n.getText('kept.item.unmanaged'))]);
      })
      .catch(function (error) {
        show(refusal(error.message, function () { item.renderEdit(element, preferences); }));
      });
  };

  /* Whether Jira draws the item again by itself is not known, so it is drawn here too. */
  Item.prototype.save = function (element, chosen) {
    var item = this;
    var saving = this.api.savePreferences(chosen);
    this.render(element, chosen);
    if (saving && saving.then) {
      saving.then(null, function () {
        item.begin(element)(refusal(UNSURE, function () { item.save(element, chosen); }));
      });
    }
  };

  Item.prototype.form = function (element, preferences, projects) {
    var item = this;
    var saved = wanted(preferences);
    var form = tag('form', '', { 'class': 'aui', action: '#' });
    var names = projects.map(function (it) { return [it.key, it.name]; });
    var weeks = WEEKS.map(function (it) {
      return [it, AJS.I18n.getText('kept.item.weeks.number', it)];
    });
    var fields = ['project', 'weeks', 'kind'];
    var cancel = tag('button', AJS.I18n.getText('kept.item.cancel'), {
      'class': 'aui-button aui-button-link', type: 'button'
    });
    into(form, [
      choice(this.id + '-project', AJS.I18n.getText('kept.item.project'),
        [['', AJS.I18n.getText('kept.item.all_projects')]].concat(names), saved.project),
      choice(this.id + '-weeks', AJS.I18n.getText('kept.item.weeks'), weeks, saved.weeks),
      choice(this.id + '-kind', AJS.I18n.getText('kept.item.kind'), KINDS, saved.kind),
      into(tag('div', '', { 'class': 'buttons-container' }), [
        tag('button', AJS.I18n.getText('kept.item.save'), {
          'class': 'aui-button aui-button-primary', type: 'submit'
        }),
        cancel
      ])
    ]);
    form.addEventListener('submit', function (event) {
      event.preventDefault();
      var chosen = { isConfigured: true };
      fields.forEach(function (field) {
        chosen[field] = form.querySelector('#' + item.id + '-' + field).value;
      });
      item.save(element, chosen);
    });
    cancel.addEventListener('click', function () {
      if (item.api.closeEdit) {
        item.api.closeEdit();
      }
      item.render(element, preferences);
    });
    return form;
  };

  return Item;
});
