/** How the words of a file become values: names, dates, figures. */
package org.parallax.dsl.values;
