/*
 * Modules by name, as Jira's loader has them: nothing is fetched, so whoever requires a module that no
 * script on the page has defined gets none. A module without a name is refused, as by Jira's.
 */
(function () {
  'use strict';

  var defined = {};
  var made = {};

  function make(name) {
    if (!Object.prototype.hasOwnProperty.call(defined, name)) {
      throw new Error('Nothing on this page defines the module ' + name + '.');
    }
    if (!Object.prototype.hasOwnProperty.call(made, name)) {
      var module = defined[name];
      made[name] = typeof module.factory === 'function'
        ? module.factory.apply(null, module.needs.map(make)) : module.factory;
    }
    return made[name];
  }

  window.define = function (name, needs, factory) {
    if (typeof name !== 'string') {
      throw new Error('A module needs a name; Jira refuses this one too.');
    }
    defined[name] = Array.isArray(needs)
      ? { needs: needs, factory: factory } : { needs: [], factory: needs };
  };
  window.define.amd = { jQuery: true };

  window.require = function (names, use) {
    if (typeof names === 'string') {
      return make(names);
    }
    return use.apply(null, names.map(make));
  };
}());
