/** What was fixed before anything was scored, on the page {@code docs/pre-registration.md}, and what came of it. */
@NonNullByDefault
package org.parallax.backtest.registered;

import org.eclipse.jdt.annotation.NonNullByDefault;
