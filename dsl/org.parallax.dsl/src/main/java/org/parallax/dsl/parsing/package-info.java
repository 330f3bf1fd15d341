/** Reading text: what is said about syntax errors, and what keeps hostile text from hurting. */
package org.parallax.dsl.parsing;
