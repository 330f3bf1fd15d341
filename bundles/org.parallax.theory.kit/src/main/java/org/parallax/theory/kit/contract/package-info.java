/**
 * What every theory promises, and a check that it keeps it: {@link org.parallax.theory.kit.contract.Contract}.
 * The check runs a theory on made-up situations; it needs no test framework, no files and no record.
 */
@NonNullByDefault
package org.parallax.theory.kit.contract;

import org.eclipse.jdt.annotation.NonNullByDefault;
