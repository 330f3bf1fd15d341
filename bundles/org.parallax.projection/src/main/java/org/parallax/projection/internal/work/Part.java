package org.parallax.projection.internal.work;

import org.parallax.projection.theory.Origin;
import org.parallax.projection.theory.PreparedTheory;
import org.parallax.projection.theory.TheoryCard;

/** A theory prepared for a script. Immutable, shared by all threads. */
public record Part(Script script, TheoryCard card, Origin origin, PreparedTheory theory) {}
