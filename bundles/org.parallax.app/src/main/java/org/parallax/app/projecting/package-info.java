/** Projecting, comparing and explaining lowered scenarios under installed theories. */
package org.parallax.app.projecting;
