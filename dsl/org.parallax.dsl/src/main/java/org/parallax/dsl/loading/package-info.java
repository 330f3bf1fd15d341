/**
 * Files, folders, unsaved texts and installed records, read together and checked: how texts get into memory, and how
 * what is wrong with them comes out as diagnostics. What a check says belongs in {@code checks}, what a name may refer
 * to in {@code scoping}.
 */
@NonNullByDefault
package org.parallax.dsl.loading;

import org.eclipse.jdt.annotation.NonNullByDefault;
