/** What Parallax is, which build of it this is, and what it is made of. */
package org.parallax.workbench.about;
