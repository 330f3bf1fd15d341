/** What to say of the element under the pointer. */
package org.parallax.dsl.ide.hover;
