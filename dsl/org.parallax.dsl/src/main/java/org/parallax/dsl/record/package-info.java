/**
 * What the elements of a record are: their names and titles, the files they stand in, which states are the parties and
 * who has which driver. Rules about the model alone: nothing here asks what a scenario does with the record (that is in
 * {@code scenario}), and nothing reports an issue (that is in {@code checks}).
 */
@NonNullByDefault
package org.parallax.dsl.record;

import org.eclipse.jdt.annotation.NonNullByDefault;
