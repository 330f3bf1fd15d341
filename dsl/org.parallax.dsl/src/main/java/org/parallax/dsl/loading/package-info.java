/** Files, folders, buffers and installed records, seen together and checked. */
package org.parallax.dsl.loading;
