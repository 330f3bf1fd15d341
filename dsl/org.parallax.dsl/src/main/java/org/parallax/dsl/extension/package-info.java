/** What plug-ins and hosts offer to the language: records that come installed, and which theories there are. */
@NonNullByDefault
package org.parallax.dsl.extension;

import org.eclipse.jdt.annotation.NonNullByDefault;
