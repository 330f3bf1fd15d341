/**
 * What command line, language server and window call: {@link org.parallax.app.Parallax} loads files, checks
 * and lowers them, projects, compares and explains. Work takes a {@code Progress} and can be called off;
 * results and what is wrong are values.
 */
@NonNullByDefault
package org.parallax.app;

import org.eclipse.jdt.annotation.NonNullByDefault;
