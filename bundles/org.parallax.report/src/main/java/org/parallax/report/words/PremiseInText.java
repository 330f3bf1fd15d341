package org.parallax.report.words;

import java.util.Locale;
import org.parallax.projection.result.Parting;
import org.parallax.projection.result.StateNames;
import org.parallax.projection.situation.Situation;

/** A part of a scenario inside a sentence: {@code the assumed pressure of China}, an event's title in quotation marks. */
record PremiseInText(Situation situation) {

    String of(Parting parting) {
        return switch (parting.sort()) {
            case ASSUMPTION -> assumed(parting.id());
            case SHOCK -> "the " + parting.title().substring(0, 1).toLowerCase(Locale.ROOT) + parting.title().substring(1);
            case EVENT, STATEMENT -> "“" + parting.title() + "”";
            case TOGETHER -> "what several parts of the scenario do only together";
            case DRIFT -> "what happens anyway";
        };
    }

    /** Of {@code China pressure}: a driver is named by the id of its state and its quantity. */
    private String assumed(String driver) {
        int gap = driver.lastIndexOf(' ');
        return gap < 0
                ? "the assumed " + driver
                : "the assumed " + driver.substring(gap + 1) + " of " + StateNames.inText(situation.relationship().nameOf(driver.substring(0, gap)));
    }
}
