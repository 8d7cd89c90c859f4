/* When a panel comes in the place of another, what is half typed in it stays, what is open stays
   open, and the focus stays where it was. */
window.KeptUnsent = (function () {
  'use strict';

  var TYPED = 'input[id], textarea[id], select[id]';
  var focused;

  function changed(element) {
    if (element.type === 'checkbox') {
      return element.checked !== element.defaultChecked;
    }
    if (element.options) {
      return Array.prototype.some.call(element.options, function (option) {
        return option.selected && !option.defaultSelected && option.index > 0;
      });
    }
    return element.value !== element.defaultValue;
  }

  function put(element, into) {
    var details = into.closest('details');
    into.value = element.value;
    into.checked = element.checked;
    if (details) {
      details.open = true;
    }
    into.dispatchEvent(new Event('input', { bubbles: true }));
  }

  function selectorOf(form) {
    return form.dataset.act ? 'form[data-act=' + form.dataset.act + ']' : 'form.kept-quote';
  }

  function isOpen(old, details) {
    var form = details.querySelector('form');
    var act = form ? selectorOf(form) : 'ol';
    return Array.prototype.some.call(old.querySelectorAll('details[open]'), function (before) {
      return before.querySelector(act) && !before.querySelector('[data-kept-acted]') &&
        before.closest('.kept-promise').dataset.field ===
          details.closest('.kept-promise').dataset.field;
    });
  }

  /* The form that was sent is empty again; the others are as they were. */
  function carryOver(old, fresh) {
    Array.prototype.forEach.call(fresh.querySelectorAll('details'), function (details) {
      details.open = details.open || isOpen(old, details);
    });
    Array.prototype.forEach.call(old.querySelectorAll(TYPED), function (element) {
      var into = fresh.querySelector('#' + CSS.escape(element.id));
      if (into && !element.closest('[data-kept-acted]') && changed(element)) {
        put(element, into);
      }
    });
  }

  function focusAgain(old, fresh) {
    var lost = document.activeElement === document.body && focused && old.contains(focused) &&
      !focused.closest('[data-kept-acted]');
    var at = lost && focused.id && fresh.querySelector('#' + CSS.escape(focused.id));
    if (at) {
      at.focus({ preventScroll: true });
      if (at.type === 'text' || at.type === 'textarea') {
        at.setSelectionRange(focused.selectionStart, focused.selectionEnd);
      }
    }
  }

  document.addEventListener('focusin', function (event) {
    focused = event.target;
  });

  return {
    selectorOf: selectorOf,
    sent: function (form) { form.setAttribute('data-kept-acted', ''); },
    bring: function (old, fresh) {
      carryOver(old, fresh);
      focusAgain(old, fresh);
    }
  };
})();
