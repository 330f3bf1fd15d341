/** Every issue the language can report: its code, how grave it is, what it means and how it is cured. */
package org.parallax.dsl.issues;
