/** Writing files so that nobody ever finds one half-written. */
@NonNullByDefault
package org.parallax.app.files;

import org.eclipse.jdt.annotation.NonNullByDefault;
