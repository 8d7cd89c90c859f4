/** What tests of promises are made with: a clock set by hand, stores in memory, a desk on paper. */
package io.kept.testkit;
