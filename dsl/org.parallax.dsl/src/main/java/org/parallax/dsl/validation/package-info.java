/** Where the checks of the language are put together for Xtext. */
package org.parallax.dsl.validation;
