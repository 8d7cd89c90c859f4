/** Jira's events. Entry type: {@link io.kept.sandbox.event.SandboxEventPublisher}. */
package io.kept.sandbox.event;
