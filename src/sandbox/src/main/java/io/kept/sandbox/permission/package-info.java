/** What each role may do. Entry type: {@link io.kept.sandbox.permission.SandboxPermissions}. */
package io.kept.sandbox.permission;
