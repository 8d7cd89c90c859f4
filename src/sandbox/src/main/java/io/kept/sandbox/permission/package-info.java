/**
 * What each role may do, as stored. Entry type: {@link
 * io.kept.sandbox.permission.SandboxPermissions}.
 */
package io.kept.sandbox.permission;
