package org.parallax.exercise.log;

import java.util.Optional;

/**
 * What a ballot can say.
 *
 * @param share what the scenario gives it, 0 to 1; empty where it gives nothing
 */
public record PollOption(String name, String title, Optional<Double> share) {}
