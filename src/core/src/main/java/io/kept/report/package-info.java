/**
 * How often promises are kept, and what else can be counted about them. Everything is counted from
 * {@link io.kept.report.Row rows}, one for each try, which follow from a promise's ledger alone and
 * from what the caller says about it; a recount of the ledgers gives the same figures. Every
 * promise is counted once, in exactly one place, rates carry their denominator, and what is left
 * out of them stands next to them. Entry types: {@link io.kept.report.Report} for everything,
 * {@link io.kept.report.KeptRate} for the rate alone, without ledgers.
 */
package io.kept.report;
