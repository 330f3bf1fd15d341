/** A layer over the record of Japan and the Republic of Korea, offered to the application as a service. */
@NonNullByDefault
package org.parallax.record.chronicle;

import org.eclipse.jdt.annotation.NonNullByDefault;
