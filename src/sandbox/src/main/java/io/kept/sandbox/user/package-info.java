/**
 * The sandbox's accounts and who is logged in on which thread. The accounts are fixed; a password
 * is the user name. Entry types: {@link io.kept.sandbox.user.Users} and {@link
 * io.kept.sandbox.user.SandboxAuthentication}.
 */
package io.kept.sandbox.user;
