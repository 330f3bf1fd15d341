/** A made-up second record, by which tests show that nothing assumes the first. */
@NonNullByDefault
package org.parallax.record.madeup;

import org.eclipse.jdt.annotation.NonNullByDefault;
