/**
 * What is said to people. A {@link io.kept.message.Template} is plain text with placeholders from a
 * closed list and nothing else: no logic, no markup. Filled in, it becomes a {@link
 * io.kept.message.Message}, which is still plain text; only when it is written for a {@link
 * io.kept.message.Target} is all of it escaped at once, the template's own words like what people
 * typed. So no text can become markup, wherever it came from and whatever stands beside it. A
 * paragraph whose part was left out is left out with it. Entry type: {@link
 * io.kept.message.Template}.
 */
package io.kept.message;
