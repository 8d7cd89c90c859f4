/**
 * The part of Atlassian's osgi-javaconfig API that Kept uses, written here on Gemini Blueprint so
 * that the build needs nothing but Maven Central. Entry type: {@link OsgiServices}.
 */
package com.atlassian.plugins.osgi.javaconfig;
