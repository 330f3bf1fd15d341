/** What typing does beyond the sign itself: closing what was opened, moving lines in, turning lines into comments; no toolkit. */
package org.parallax.dsl.ide.typing;
