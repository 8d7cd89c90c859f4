/**
 * The sandbox's projects and who has which role in them. Entry types: {@link
 * io.kept.sandbox.project.Projects} and {@link io.kept.sandbox.project.ProjectRoles}.
 */
package io.kept.sandbox.project;
