/**
 * What an exercise means, and nowhere else: which months its moves play, what of its scenario is in effect, how many
 * people its teams take, when what a belief is about is known. Checks, completion and the lowering ask here, so that they
 * cannot disagree. Nothing here reports an issue; which names an exercise sees is decided in {@code scoping}.
 */
@NonNullByDefault
package org.parallax.dsl.exercise;

import org.eclipse.jdt.annotation.NonNullByDefault;
