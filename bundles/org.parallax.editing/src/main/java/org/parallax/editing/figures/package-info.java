/** The projected figures that stand above scenarios, decisions and expectations in the text. */
@NonNullByDefault
package org.parallax.editing.figures;

import org.eclipse.jdt.annotation.NonNullByDefault;
