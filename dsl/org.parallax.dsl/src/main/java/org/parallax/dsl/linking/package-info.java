/** What is said about a name that cannot be found. */
package org.parallax.dsl.linking;
