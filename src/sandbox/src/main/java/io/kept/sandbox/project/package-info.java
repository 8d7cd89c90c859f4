/** The sandbox's projects. Entry type: {@link io.kept.sandbox.project.Projects}. */
package io.kept.sandbox.project;
