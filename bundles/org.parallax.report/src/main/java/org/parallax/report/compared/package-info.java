/** What is written where two compared scenarios differ: values that pages, tables and data of a comparison share. */
@NonNullByDefault
package org.parallax.report.compared;

import org.eclipse.jdt.annotation.NonNullByDefault;
