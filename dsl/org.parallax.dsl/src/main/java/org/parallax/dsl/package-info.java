/** The language: what its hosts bind, and what plug-ins offer to it. */
package org.parallax.dsl;
