package org.parallax.projection.run;

import java.util.Locale;
import org.parallax.projection.result.StateNames;
import org.parallax.projection.situation.Driver;
import org.parallax.projection.situation.Quantity;
import org.parallax.projection.situation.Relationship;
import org.parallax.projection.situation.Shock;

/** What assumptions and shocks are called: by ids where a result names them, by the record's own names where people read. */
record PremiseWords(Relationship relationship) {

    /** The id of a driver, as in {@code UnitedStates commitment}. */
    static String id(Driver driver) {
        return driver.state() + " " + word(driver.quantity());
    }

    /** The id of a shock, as in {@code shift of China pressure}; several shocks may have one. */
    String id(Shock shock) {
        return switch (shock) {
            case Shock.Sensitivity sensitivity ->
                "sensitivity of " + relationship.parties().on(sensitivity.side()).id() + " to " + sensitivity.issue();
            case Shock.Driven driven -> "shift of " + id(driven.driver());
            case Shock.Withdrawal withdrawal -> "withdrawal of " + withdrawal.state();
        };
    }

    /** A driver for people to read, as in {@code United States commitment}. */
    String name(Driver driver) {
        return relationship.nameOf(driver.state()) + " " + word(driver.quantity());
    }

    /** A shock for people to read, with its months. */
    String sentence(Shock shock) {
        return name(shock) + " from " + shock.from() + " to " + shock.to();
    }

    private String name(Shock shock) {
        return switch (shock) {
            case Shock.Sensitivity sensitivity -> "Sensitivity of " + StateNames.inText(relationship.parties().on(sensitivity.side()).name()) + " to "
                    + relationship.titleOf(sensitivity.issue());
            case Shock.Driven driven -> "Shift of " + name(driven.driver());
            case Shock.Withdrawal withdrawal -> "Withdrawal of " + StateNames.inText(relationship.nameOf(withdrawal.state()));
        };
    }

    private static String word(Quantity quantity) {
        return quantity.name().toLowerCase(Locale.ROOT);
    }
}
