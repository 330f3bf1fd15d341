/**
 * What a scenario means, and nowhere else: what it inherits, leaves out and restates, when its happenings may take
 * place, which months it covers, what of the record it may know. Checks, completion and the lowering ask here, so that
 * they cannot disagree. Nothing here reports an issue: whether a meaning is allowed is decided in {@code checks}. Which
 * names can be seen belongs in {@code scoping}.
 */
@NonNullByDefault
package org.parallax.dsl.scenario;

import org.eclipse.jdt.annotation.NonNullByDefault;
