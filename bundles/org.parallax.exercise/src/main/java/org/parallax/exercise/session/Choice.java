package org.parallax.exercise.session;

import java.time.YearMonth;
import org.parallax.exercise.log.ChoiceGrounds;

/**
 * An option that was taken.
 *
 * @param number of the record that says so
 */
public record Choice(String decision, String option, YearMonth month, ChoiceGrounds grounds, long number) {

    /** Under what name the text has the option. */
    public String element() {
        return decision + "=" + option;
    }

    Choice bound(NameChange renaming) {
        return new Choice(
                renaming.element(decision), renaming.option(decision, option), month, grounds, number);
    }
}
