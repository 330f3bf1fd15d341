package org.parallax.projection.theory;

import org.parallax.projection.situation.Channel;
import org.parallax.projection.situation.Quantity;

/**
 * A claim of direction: with everything else the same, more of a quantity in every month never moves the mean of a
 * channel against this direction, at the default parameters.
 *
 * @param rising whether more of the quantity means more of the channel, or else less
 */
public record Monotone(Quantity quantity, Channel channel, boolean rising) {}
