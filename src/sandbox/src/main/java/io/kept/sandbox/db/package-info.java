/** The sandbox's database. Entry type: {@link io.kept.sandbox.db.Database}. */
package io.kept.sandbox.db;
