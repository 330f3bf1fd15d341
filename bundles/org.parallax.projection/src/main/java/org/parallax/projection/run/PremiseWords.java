package org.parallax.projection.run;

import java.util.Locale;
import org.parallax.projection.situation.Driver;
import org.parallax.projection.situation.Parties;
import org.parallax.projection.situation.Shock;

/** What assumptions and shocks are called. */
record PremiseWords(Parties parties) {

    /** A driver, as in {@code China pressure}. */
    static String name(Driver driver) {
        return driver.state() + " " + driver.quantity().name().toLowerCase(Locale.ROOT);
    }

    /** A shock, as in {@code shift of China pressure}; several shocks may have one name. */
    String name(Shock shock) {
        return switch (shock) {
            case Shock.Sensitivity sensitivity ->
                "sensitivity of " + parties.on(sensitivity.side()).id() + " to " + sensitivity.issue();
            case Shock.Driven driven -> "shift of " + name(driven.driver());
            case Shock.Withdrawal withdrawal -> "withdrawal of " + withdrawal.state();
        };
    }

    /** A shock with its months. */
    String sentence(Shock shock) {
        var words = name(shock);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1)
                + " from " + shock.from() + " to " + shock.to();
    }
}
