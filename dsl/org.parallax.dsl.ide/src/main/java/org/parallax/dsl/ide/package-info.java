/**
 * What any editor asks of the language, without a toolkit: a workbench and a language server show the same answers.
 *
 * <p>Every service reads a resource of a {@link org.parallax.dsl.loading.Workspace} and gives immutable values;
 * none throws for half-typed or broken text. Callers see to it that nobody changes the workspace meanwhile.
 */
@NonNullByDefault
package org.parallax.dsl.ide;

import org.eclipse.jdt.annotation.NonNullByDefault;
