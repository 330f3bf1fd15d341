package org.parallax.projection.internal.simulation;

import org.parallax.projection.plugin.Origin;
import org.parallax.projection.theory.PreparedTheory;
import org.parallax.projection.theory.TheoryCard;

/** A theory prepared for a situation. Immutable, shared by all threads. */
public record PreparedRun(CompiledSituation compiled, TheoryCard card, Origin origin, PreparedTheory theory) {}
