package org.parallax.projection.situation;

import java.util.List;
import java.util.Locale;

/**
 * What is projected, monthly, each on a scale of 0 to 100.
 *
 * <p>The first five are the {@link Domain}s in the same order; {@link #COOPERATION} is their mean;
 * the two views are how favourably one party sees the other, 50 being neutral. {@link #SOCIETAL} is the mean of the two
 * contacts, which tell whose people are in the other's country.
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
    VIEW_OF_SECOND_BY_FIRST,
    /** The first party's people in the second party's country. */
    CONTACT_OF_FIRST,
    /** The second party's people in the first party's country. */
    CONTACT_OF_SECOND;

    /** What tables and pictures show, in their order; the two contacts are shown as their mean. */
    public static final List<Indicator> SHOWN = List.of(
            POLITICAL, SECURITY, ECONOMIC, SOCIETAL, RECONCILIATION, COOPERATION, VIEW_OF_FIRST_BY_SECOND,
            VIEW_OF_SECOND_BY_FIRST);

    /** The indicator of one field of cooperation. */
    public static Indicator of(Domain domain) {
        return values()[domain.ordinal()];
    }

    /** The view that {@code viewer} holds of the other party. */
    public static Indicator viewBy(Side viewer) {
        return viewer == Side.SECOND ? VIEW_OF_FIRST_BY_SECOND : VIEW_OF_SECOND_BY_FIRST;
    }

    /** The contact of one party's people with the other's country. */
    public static Indicator contactOf(Side people) {
        return people == Side.FIRST ? CONTACT_OF_FIRST : CONTACT_OF_SECOND;
    }

    /**
     * Stable id as commands and files spell it: {@code security}, {@code view-of-Japan-by-SouthKorea},
     * {@code societal-of-Japan-in-SouthKorea}.
     */
    public String id(Parties parties) {
        return switch (this) {
            case VIEW_OF_FIRST_BY_SECOND -> viewId(parties.first(), parties.second());
            case VIEW_OF_SECOND_BY_FIRST -> viewId(parties.second(), parties.first());
            case CONTACT_OF_FIRST -> contactId(parties.first(), parties.second());
            case CONTACT_OF_SECOND -> contactId(parties.second(), parties.first());
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
            case CONTACT_OF_FIRST ->
                "Societal cooperation: " + parties.first().name() + " in " + parties.second().name();
            case CONTACT_OF_SECOND ->
                "Societal cooperation: " + parties.second().name() + " in " + parties.first().name();
            case COOPERATION -> "Cooperation overall";
            case RECONCILIATION -> "Reconciliation";
            default -> name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT) + " cooperation";
        };
    }

    private static String viewId(Party of, Party by) {
        return "view-of-" + of.id() + "-by-" + by.id();
    }

    private static String contactId(Party people, Party host) {
        return "societal-of-" + people.id() + "-in-" + host.id();
    }
}
