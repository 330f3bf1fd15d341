package org.parallax.projection.situation;

import java.time.YearMonth;
import java.util.Optional;

/** A time in which an agreement between the parties was in force, as known at {@code as of}. */
public record AgreementTerm(String id, String title, YearMonth from, Optional<YearMonth> to) {}
