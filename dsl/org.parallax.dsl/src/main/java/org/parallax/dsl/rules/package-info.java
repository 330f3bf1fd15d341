/** What is valid, as the checks tell it and completion offers it. */
package org.parallax.dsl.rules;
