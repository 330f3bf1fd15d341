package org.parallax.projection.situation;

import java.util.Locale;

/**
 * What is projected, monthly, each on a scale of 0 to 100.
 *
 * <p>The first five are the {@link Domain}s in the same order; {@link #COOPERATION} is their mean;
 * the two views are how favourably one party sees the other, 50 being neutral.
 */
public enum Indicator {
    POLITICAL,
    SECURITY,
    ECONOMIC,
    SOCIETAL,
    RECONCILIATION,
    COOPERATION,
    /** How the second party sees the first. */
    VIEW_OF_FIRST_BY_SECOND,
    /** How the first party sees the second. */
    VIEW_OF_SECOND_BY_FIRST;

    /** The indicator of one field of cooperation. */
    public static Indicator of(Domain domain) {
        return values()[domain.ordinal()];
    }

    /** The view that {@code viewer} holds of the other party. */
    public static Indicator viewBy(Side viewer) {
        return viewer == Side.SECOND ? VIEW_OF_FIRST_BY_SECOND : VIEW_OF_SECOND_BY_FIRST;
    }

    /** Stable id as commands and files spell it: {@code security}, {@code view-of-Japan-by-SouthKorea}. */
    public String id(Parties parties) {
        return switch (this) {
            case VIEW_OF_FIRST_BY_SECOND -> viewId(parties.first(), parties.second());
            case VIEW_OF_SECOND_BY_FIRST -> viewId(parties.second(), parties.first());
            default -> name().toLowerCase(Locale.ROOT);
        };
    }

    /** Words for people to read: {@code Security cooperation}, {@code View of Japan by Republic of Korea}. */
    public String label(Parties parties) {
        return switch (this) {
            case VIEW_OF_FIRST_BY_SECOND ->
                "View of " + parties.first().name() + " by " + parties.second().name();
            case VIEW_OF_SECOND_BY_FIRST ->
                "View of " + parties.second().name() + " by " + parties.first().name();
            case COOPERATION -> "Cooperation overall";
            case RECONCILIATION -> "Reconciliation";
            default -> name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT) + " cooperation";
        };
    }

    private static String viewId(Party of, Party by) {
        return "view-of-" + of.id() + "-by-" + by.id();
    }
}
