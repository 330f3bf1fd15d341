/**
 * What any editor asks of the language, without a toolkit: a workbench and a language server show the same answers.
 *
 * <p>Every service reads a resource of a {@link org.parallax.dsl.loading.Workspace} and gives immutable values; none
 * throws for half-typed or broken text. Callers must make sure that the workspace does not change meanwhile. This
 * package joins the others; none of them uses it.
 */
@NonNullByDefault
package org.parallax.dsl.ide;

import org.eclipse.jdt.annotation.NonNullByDefault;
