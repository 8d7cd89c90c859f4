/* The form of a policy: what is entered, what is standard, and what is wrong. */
(function (kept) {
  'use strict';

  var STANDARD = AJS.I18n.getText('kept.settings.standard');
  var NOTHING = AJS.I18n.getText('kept.settings.standard.nothing');
  var OFFERED = AJS.I18n.getText('kept.settings.offered');
  var WORKS = AJS.I18n.getText('kept.settings.works');
  var ROLE = 'role:';

  var strangers = {};

  function fields(form) {
    return Array.prototype.filter.call(form.elements, function (input) {
      return input.name && !input.dataset.part;
    });
  }

  function lists(form) {
    return Array.prototype.slice.call(form.querySelectorAll('[data-list]'));
  }

  function offer(select, value, label) {
    var there = Array.prototype.some.call(select.options, function (option) {
      return option.value === value;
    });
    if (!there) {
      select.add(new Option(label, value));
    }
  }

  function choices(form, policy) {
    policy.calendars.forEach(function (name) { offer(form.elements.calendar, name, name); });
    form.querySelectorAll('[data-roles]').forEach(function (select) {
      policy.roles.forEach(function (name) { offer(select, ROLE + name, name); });
    });
  }

  function label(input, value) {
    var option = input.options && Array.prototype.filter.call(input.options, function (it) {
      return it.value === value;
    })[0];
    return option ? option.text : value;
  }

  /** Says what counts where nothing is entered. */
  function standards(form, policy) {
    fields(form).forEach(function (input) {
      var place = form.querySelector('[data-standard="' + input.name + '"]');
      var value = policy.standard[input.name];
      if (place && input.name !== 'calendar') {
        place.textContent = value ? kept.say(STANDARD, [label(input, value)]) : NOTHING;
      }
      if (input.type === 'text' && value) {
        input.placeholder = value;
      }
    });
    lists(form).forEach(function (list) {
      var part = list.dataset.list === 'quote' ? '' : '.label';
      var words = Object.keys(policy.standard).filter(function (setting) {
        return kept.isRow(list, setting) && setting.replace(/^\w+\.\d+/, '') === part;
      }).map(function (setting) { return policy.standard[setting]; });
      list.querySelector('.kept-list-standard').textContent =
        kept.say(OFFERED, [words.join(', ')]);
    });
  }

  /** Shows what was entered; settings without an input are kept, so that nothing gets lost. */
  kept.fill = function (form, entries) {
    strangers = Object.assign({}, entries);
    fields(form).forEach(function (input) {
      var value = entries[input.name] || '';
      delete strangers[input.name];
      if (input.options && value) {
        offer(input, value, value.replace(ROLE, ''));
      }
      input.value = value;
    });
    lists(form).forEach(function (list) {
      kept.fillRows(list, entries);
      Object.keys(strangers).forEach(function (setting) {
        if (kept.isRow(list, setting)) {
          delete strangers[setting];
        }
      });
    });
  };

  /** What is entered, by setting; what is blank has its standard and is left out. */
  kept.collect = function (form) {
    var entries = Object.assign({}, strangers);
    fields(form).forEach(function (input) {
      if (input.value.trim()) {
        entries[input.name] = input.value;
      }
    });
    lists(form).forEach(function (list) { kept.collectRows(list, entries); });
    return entries;
  };

  /** A policy of the instance, where a project has none of its own: only what is not standard. */
  kept.differing = function (policy) {
    var rows = ['quote', 'cause'].filter(function (list) {
      return Object.keys(policy.inForce).concat(Object.keys(policy.standard)).some(function (it) {
        return new RegExp('^' + list + '\\.\\d').test(it)
          && policy.inForce[it] !== policy.standard[it];
      });
    });
    var entries = {};
    Object.keys(policy.inForce).forEach(function (setting) {
      var list = /^(quote|cause)\.\d/.exec(setting);
      var differs = list
        ? rows.indexOf(list[1]) >= 0
        : policy.inForce[setting] !== (policy.standard[setting] || '');
      if (differs) {
        entries[setting] = policy.inForce[setting];
      }
    });
    return entries;
  };

  kept.show = function (form, policy) {
    choices(form, policy);
    standards(form, policy);
  };

  kept.start = function (form, standard) {
    lists(form).forEach(function (list) { kept.startRows(list, standard); });
  };

  /** With what is meant, where that is only a part of what was entered. */
  function sentence(fault, input) {
    var part = input && fault.entered && fault.entered !== input.value.trim();
    return (part ? fault.entered + ': ' : '') + fault.sentence + (fault.works ? ' ' + kept.say(WORKS, [fault.works]) : '');
  }

  kept.forgive = function (form) {
    document.getElementById('kept-settings-error').textContent = '';
    form.querySelectorAll('[aria-invalid]').forEach(function (input) {
      input.removeAttribute('aria-invalid');
    });
    form.querySelectorAll('.error').forEach(function (error) {
      error.textContent = '';
      error.hidden = true;
    });
  };

  /** Says each fault at its input, and all that have none on top. */
  kept.blame = function (form, title, faults, focus) {
    var top = document.getElementById('kept-settings-error');
    var homeless = [];
    kept.forgive(form);
    faults.forEach(function (fault) {
      var input = form.elements[fault.setting];
      var error = document.getElementById('kept-error-' + fault.setting);
      if (!input || !error) {
        homeless.push(fault);
        return;
      }
      input.setAttribute('aria-invalid', 'true');
      error.textContent += (error.textContent && '\n') + sentence(fault, input);
      error.hidden = false;
    });
    if (focus || homeless.length) {
      top.textContent = '';
      var box = kept.put(top, 'div');
      box.className = 'aui-message aui-message-error';
      kept.put(box, 'p', title);
      homeless.forEach(function (fault) {
        kept.put(box, 'p', fault.setting + ' = ' + fault.entered + ': ' + sentence(fault));
      });
    }
    if (focus) {
      (form.querySelector('[aria-invalid=true]') || top).focus();
    }
  };
})(window.KeptSettings = window.KeptSettings || {});
