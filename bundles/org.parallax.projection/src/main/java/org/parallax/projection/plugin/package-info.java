/**
 * How plug-ins are found. {@link org.parallax.projection.plugin.PluginLoader} reads the service entries
 * ({@code META-INF/services}) of every {@link org.parallax.projection.plugin.PluginSource} it is given and instantiates
 * what they name, one by one: a plug-in that cannot be instantiated becomes a {@link org.parallax.projection.plugin.Defect}, which
 * names its file, and the others stay. It serves theories and records alike, in commands and in the window.
 */
@NonNullByDefault
package org.parallax.projection.plugin;

import org.eclipse.jdt.annotation.NonNullByDefault;
