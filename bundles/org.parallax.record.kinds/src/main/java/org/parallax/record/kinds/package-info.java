/** Event kinds that records of any two states share, offered to the application as a service. */
@NonNullByDefault
package org.parallax.record.kinds;

import org.eclipse.jdt.annotation.NonNullByDefault;
