/**
 * Event logs of real help desks: CSV lines with a case, an activity and a time. Parsing is pure and
 * keeps what it understands ({@link io.kept.sandbox.log.EventLog}); importing makes one resolved
 * issue of each case ({@link io.kept.sandbox.log.LogImport}).
 */
package io.kept.sandbox.log;
