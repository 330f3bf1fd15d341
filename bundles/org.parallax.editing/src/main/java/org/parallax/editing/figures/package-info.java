/** The projected figures that stand above scenarios, decisions and expectations in the text. */
package org.parallax.editing.figures;
