package org.parallax.projection.run;

import org.parallax.projection.situation.Situation;

/**
 * A statement in which two scenarios differ.
 *
 * @param id name of the event, decision or trigger, or the driver, shock or record in words
 * @param variant the first scenario with this statement as the second has it
 */
record StatementDifference(String id, String text, Situation variant) {}
