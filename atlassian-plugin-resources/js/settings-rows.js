/* Lists of rows that can be added, put in order and removed. */
(function (kept) {
  'use strict';

  function rowsOf(list) {
    return Array.prototype.slice.call(list.querySelectorAll('tbody tr'));
  }

  function changed(list) {
    list.dispatchEvent(new Event('change', { bubbles: true }));
  }

  /** Names each input after its row, so that a fault of the server finds it. */
  function number(list) {
    rowsOf(list).forEach(function (row, index) {
      var at = index + 1;
      row.querySelectorAll('input').forEach(function (input) {
        var error = input.nextElementSibling;
        input.name = list.dataset.list + '.' + at + input.dataset.part;
        error.id = 'kept-error-' + input.name;
        input.setAttribute('aria-describedby', error.id);
        input.setAttribute('aria-label', input.dataset.label + ' ' + at);
      });
      row.querySelectorAll('button').forEach(function (button) {
        button.setAttribute('aria-label', button.dataset.label + ' ' + at);
      });
    });
    list.querySelector('table').hidden = !rowsOf(list).length;
    list.querySelector('.kept-list-standard').hidden = rowsOf(list).length > 0;
    list.querySelector('[data-list-act=standard]').hidden = rowsOf(list).length > 0;
  }

  function add(list) {
    var copy = list.querySelector('template').content.cloneNode(true);
    list.querySelector('tbody').appendChild(copy);
    number(list);
    return rowsOf(list).pop();
  }

  function act(list, row, what) {
    if (what === 'up' && row.previousElementSibling) {
      row.parentNode.insertBefore(row, row.previousElementSibling);
    } else if (what === 'down' && row.nextElementSibling) {
      row.parentNode.insertBefore(row.nextElementSibling, row);
    } else if (what === 'remove') {
      var next = row.nextElementSibling || row.previousElementSibling;
      row.remove();
      (next ? next.querySelector('input') : list.querySelector('[data-list-act=add]')).focus();
    }
    number(list);
    if (row.isConnected) {
      row.querySelector('[data-row=' + what + ']').focus();
    }
    changed(list);
  }

  function pattern(list) {
    return new RegExp('^' + list.dataset.list + '\\.([1-9]\\d*)(\\..*)?$');
  }

  /** Shows the rows among these entries, in the order of their numbers. */
  kept.fillRows = function (list, entries) {
    var rows = {};
    Object.keys(entries).forEach(function (setting) {
      var found = pattern(list).exec(setting);
      if (found) {
        rows[found[1]] = rows[found[1]] || {};
        rows[found[1]][found[2] || ''] = entries[setting];
      }
    });
    list.querySelector('tbody').textContent = '';
    Object.keys(rows).map(Number).sort(function (a, b) { return a - b; }).forEach(function (at) {
      var row = add(list);
      row.querySelectorAll('input').forEach(function (input) {
        input.value = rows[at][input.dataset.part] || '';
      });
    });
    number(list);
  };

  /** Whether a setting belongs to a row and has an input there. */
  kept.isRow = function (list, setting) {
    var found = pattern(list).exec(setting);
    var inputs = list.querySelector('template').content.querySelectorAll('input');
    return found && Array.prototype.some.call(inputs, function (input) {
      return input.dataset.part === (found[2] || '');
    });
  };

  /** All rows with what was typed; a row that is all blank has its first setting, so that it counts. */
  kept.collectRows = function (list, entries) {
    rowsOf(list).forEach(function (row) {
      row.querySelectorAll('input').forEach(function (input, index) {
        if (input.value.trim() || index === 0) {
          entries[input.name] = input.value;
        }
      });
    });
  };

  kept.startRows = function (list, standard) {
    list.addEventListener('click', function (event) {
      var button = event.target.closest('button');
      if (button && button.dataset.row) {
        act(list, button.closest('tr'), button.dataset.row);
      } else if (button && button.dataset.listAct === 'add') {
        add(list).querySelector('input').focus();
        changed(list);
      } else if (button && button.dataset.listAct === 'standard') {
        kept.fillRows(list, standard());
        (list.querySelector('tbody input') || button).focus();
        changed(list);
      }
    });
  };
})(window.KeptSettings = window.KeptSettings || {});
