/**
 * Custom fields of the types that a plugin supplies. A value is written and read through its type
 * only, which keeps it through {@link io.kept.sandbox.field.FieldValues}. Entry type: {@link
 * io.kept.sandbox.field.CustomFields}.
 */
package io.kept.sandbox.field;
