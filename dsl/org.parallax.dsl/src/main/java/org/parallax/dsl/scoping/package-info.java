/** Which names are visible where: across the files of a folder, in installed records, within a scenario. */
package org.parallax.dsl.scoping;
